package io.shouyue.consent.consent;

import io.shouyue.consent.ledger.Circumstances;
import io.shouyue.consent.ledger.ConsentEvent;
import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.PolicyRef;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.notice.Notice;
import io.shouyue.consent.notice.NoticeItem;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.Beijing;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the events of one answer. Each has a microsecond of its own, later than what stood before,
 * so that their order is their time.
 */
final class AnswerEvents {
  private final Notice notice;
  private final SubjectId subject;
  private final String receipt;
  private final Map<String, Standing> before;
  private final List<ConsentEvent> events = new ArrayList<>();
  private final @Nullable Instant ahead;
  private final @Nullable Instant latest;
  private Instant at;

  /**
   * Begins an answer.
   *
   * @param latest no consent lasts longer; null where only its own time ends it
   * @param from when the version that was shown takes effect; null when it holds already
   */
  AnswerEvents(
      Notice notice,
      SubjectId subject,
      String receipt,
      Map<String, Standing> before,
      @Nullable Instant from,
      @Nullable Instant latest,
      Instant now) {
    this.notice = notice;
    this.subject = subject;
    this.receipt = receipt;
    this.before = before;
    this.latest = latest;
    this.at = EventTimes.after(before.values(), now);
    this.ahead = from != null && from.isAfter(at) ? from : null;
  }

  /** Adds what one choice means. */
  void add(ChoiceRequest choice, NoticeItem item, Circumstances how) {
    Standing standing = before.get(item.purpose());
    switch (choice.choice()) {
      case ACKNOWLEDGED -> add(EventType.NOTIFIED, item, null, how);
      case DECLINED -> add(EventType.DECLINED, item, null, how);
      case GIVEN -> {
        if (ahead == null && standing != null && standing.isGiven()) {
          supersede(standing);
        }
        add(EventType.GIVEN, item, validUntil(item), how);
      }
    }
  }

  List<ConsentEvent> events() {
    return events;
  }

  private void supersede(Standing standing) {
    events.add(
        new ConsentEvent(
            notice.site(),
            subject,
            Ids.sequential(IdKind.EVENT, at),
            EventType.SUPERSEDED,
            tick(),
            standing.purpose(),
            standing.purposeVersion(),
            standing.policy(),
            null,
            null,
            receipt,
            Circumstances.system("renewed"),
            null));
  }

  private void add(
      EventType type, NoticeItem item, @Nullable Instant validUntil, Circumstances how) {
    events.add(
        new ConsentEvent(
            notice.site(),
            subject,
            Ids.sequential(IdKind.EVENT, at),
            type,
            tick(),
            item.purpose(),
            item.version(),
            new PolicyRef(notice.policyDocument(), notice.policyVersion()),
            type == EventType.NOTIFIED ? null : ahead,
            validUntil,
            receipt,
            how,
            null));
  }

  /** The last day counts whole, in Beijing. */
  private @Nullable Instant validUntil(NoticeItem item) {
    Integer days = item.validityDays();
    Instant until = days == null ? null : Beijing.endOf(Beijing.dayOf(at).plusDays(days));
    boolean sooner = latest != null && (until == null || latest.isBefore(until));
    return sooner ? latest : until;
  }

  private Instant tick() {
    Instant now = at;
    at = at.plus(1, ChronoUnit.MICROS);
    return now;
  }
}
