package io.shouyue.consent.consent;

import io.shouyue.consent.ledger.EventSummary;
import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.How;
import io.shouyue.consent.ledger.PolicyRef;
import io.shouyue.consent.ledger.ToldEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event of a person's history.
 *
 * @param effectiveAt from when an early answer counts; absent when it counted at once
 * @param imported the import that stated it; absent when it happened here
 * @param how it came about; absent once its evidence is gone
 */
public record EventView(
    String id,
    EventType type,
    Instant recordedAt,
    String purpose,
    int purposeVersion,
    @Nullable PolicyRef policy,
    @Nullable Instant effectiveAt,
    @Nullable Instant validUntil,
    @Nullable String receipt,
    @Nullable String imported,
    @Nullable How how) {

  static EventView of(ToldEvent told) {
    EventSummary event = told.event();
    return new EventView(
        event.id(),
        event.type(),
        event.recordedAt(),
        event.purpose(),
        event.purposeVersion(),
        event.policy(),
        event.effectiveAt(),
        event.validUntil(),
        event.receipt(),
        event.imported(),
        told.how());
  }
}
