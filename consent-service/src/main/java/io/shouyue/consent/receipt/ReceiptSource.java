package io.shouyue.consent.receipt;

import io.shouyue.consent.erasure.ErasureOutlook;
import io.shouyue.consent.ledger.LoggedEvent;
import io.shouyue.consent.notice.NoticeContent;
import io.shouyue.platform.id.SubjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All a receipt is made of.
 *
 * @param shown the notice that was answered; for a withdrawal, the purposes as they are now
 * @param erasure what a withdrawal lets go, and what stays
 * @param notice the notice that was answered, if one was
 */
public record ReceiptSource(
    String site,
    SubjectId subject,
    String id,
    ReceiptKind kind,
    Instant issuedAt,
    NoticeContent shown,
    List<LoggedEvent> events,
    ErasureOutlook erasure,
    @Nullable String notice) {

  /** The purposes it tells of, in order of its events. */
  List<String> purposes() {
    return events.stream().map(event -> event.event().purpose()).distinct().toList();
  }

  /** Of something that lets nothing go. */
  public ReceiptSource(
      String site,
      SubjectId subject,
      String id,
      ReceiptKind kind,
      Instant issuedAt,
      NoticeContent shown,
      List<LoggedEvent> events) {
    this(site, subject, id, kind, issuedAt, shown, events, ErasureOutlook.NONE, null);
  }
}
