package io.shouyue.consent.exchange;

import io.shouyue.consent.ledger.ConsentEvent;
import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.Imported;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.Beijing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The event that a line becomes. */
final class LineEvent {
  private LineEvent() {}

  static ConsentEvent of(ConsentLine line, SubjectKey who, Purpose purpose, Imported imported) {
    return new ConsentEvent(
        who.site(),
        who.id(),
        Ids.sequential(IdKind.EVENT, line.at()),
        line.type(),
        line.at(),
        line.purpose(),
        purpose.version(),
        line.policy(),
        line.effectiveAt(),
        validUntil(line, purpose),
        null,
        line.how(),
        imported);
  }

  /** As stated; else a consent holds as long as one that is given here. */
  private static @Nullable Instant validUntil(ConsentLine line, Purpose purpose) {
    Integer days = purpose.definition().validityDays();
    if (line.type() != EventType.GIVEN) {
      return null;
    }
    return line.validUntil() != null || days == null
        ? line.validUntil()
        : Beijing.endOf(Beijing.dayOf(line.at()).plusDays(days));
  }
}
