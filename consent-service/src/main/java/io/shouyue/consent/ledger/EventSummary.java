package io.shouyue.consent.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as its columns tell it, without what is sealed.
 *
 * @param imported the import that stated it; null when it happened here
 */
public record EventSummary(
    String id,
    EventType type,
    Instant recordedAt,
    String purpose,
    int purposeVersion,
    @Nullable PolicyRef policy,
    @Nullable Instant effectiveAt,
    @Nullable Instant validUntil,
    @Nullable String receipt,
    @Nullable String imported) {

  /** What its columns will tell. */
  public static EventSummary of(ConsentEvent event) {
    return new EventSummary(
        event.id(),
        event.type(),
        event.recordedAt(),
        event.purpose(),
        event.purposeVersion(),
        event.policy(),
        event.effectiveAt(),
        event.validUntil(),
        event.receipt(),
        event.importId());
  }
}
