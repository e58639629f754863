package io.shouyue.consent.consent;

import io.shouyue.consent.ledger.EventSummary;
import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.PolicyRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event of a person's history.
 *
 * @param imported the import that stated it; absent when it happened here
 */
public record EventView(
    String id,
    EventType type,
    Instant recordedAt,
    String purpose,
    int purposeVersion,
    @Nullable PolicyRef policy,
    @Nullable Instant validUntil,
    @Nullable String receipt,
    @Nullable String imported) {

  static EventView of(EventSummary event) {
    return new EventView(
        event.id(),
        event.type(),
        event.recordedAt(),
        event.purpose(),
        event.purposeVersion(),
        event.policy(),
        event.validUntil(),
        event.receipt(),
        event.imported());
  }
}
