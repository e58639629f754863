package io.shouyue.consent.ledger;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands between a subject and one purpose: a fold of the events, and nothing else. */
public record Standing(
    String purpose,
    EventType state,
    int purposeVersion,
    @Nullable PolicyRef policy,
    Instant since,
    @Nullable Instant validUntil,
    @Nullable String receipt) {

  /** Whether a consent is live, so that it can be withdrawn. */
  public boolean isGiven() {
    return state == EventType.GIVEN;
  }

  /**
   * What stands after one more event of the same purpose. What ends a consent counts only while one
   * is live; an answer always counts.
   */
  public static Optional<Standing> after(Optional<Standing> before, EventSummary event) {
    return switch (event.type()) {
      case NOTIFIED, GIVEN, DECLINED -> Optional.of(answered(event));
      case WITHDRAWN, EXPIRED, SUPERSEDED ->
          before.map(standing -> standing.isGiven() ? standing.ended(event) : standing);
    };
  }

  private static Standing answered(EventSummary event) {
    return new Standing(
        event.purpose(),
        event.type(),
        event.purposeVersion(),
        event.policy(),
        event.recordedAt(),
        event.validUntil(),
        event.receipt());
  }

  private Standing ended(EventSummary event) {
    return new Standing(
        purpose,
        event.type(),
        purposeVersion,
        policy,
        event.recordedAt(),
        null,
        event.receipt() == null ? receipt : event.receipt());
  }
}
