package io.shouyue.consent.ledger;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a subject and one purpose: a fold of the events, and nothing else.
 *
 * @param imported the act that it rests on did not happen here
 */
public record Standing(
    String purpose,
    EventType state,
    int purposeVersion,
    @Nullable PolicyRef policy,
    Instant since,
    @Nullable Instant validUntil,
    @Nullable String receipt,
    @Nullable ComingAnswer coming,
    boolean imported) {

  /** Whether a consent is live. */
  public boolean isGiven() {
    return state == EventType.GIVEN;
  }

  /** Whether there is a consent to withdraw: one that is live, or one that will be. */
  public boolean isWithdrawable() {
    return isGiven() || (coming != null && coming.state() == EventType.GIVEN);
  }

  /** When the last event was recorded that it follows from. */
  public Instant lastRecorded() {
    return coming != null && coming.recordedAt().isAfter(since) ? coming.recordedAt() : since;
  }

  /** What stands at that instant, which is not before any event it follows from. */
  public Standing at(Instant now) {
    return coming == null || now.isBefore(coming.at()) ? this : coming.standing(purpose);
  }

  /**
   * What stands after one more event of the same purpose. What ends a consent counts only while one
   * is live or to come; an answer always counts, from its instant on.
   */
  public static Optional<Standing> after(Optional<Standing> earlier, EventSummary event) {
    Optional<Standing> before = earlier.map(standing -> standing.at(event.recordedAt()));
    Instant from = event.effectiveAt();
    return switch (event.type()) {
      case NOTIFIED, GIVEN, DECLINED ->
          Optional.of(
              from == null || !from.isAfter(event.recordedAt())
                  ? answered(event)
                  : before.orElseGet(() -> shown(event)).with(ComingAnswer.of(event, from)));
      case WITHDRAWN -> before.map(standing -> standing.withdrawn(event));
      case EXPIRED, SUPERSEDED ->
          before.map(standing -> standing.isGiven() ? standing.ended(event) : standing);
    };
  }

  /** What stands after all these, by purpose; in order of their time. */
  public static Map<String, Standing> fold(Iterable<EventSummary> events) {
    Map<String, Standing> folded = new LinkedHashMap<>();
    for (EventSummary event : events) {
      after(Optional.ofNullable(folded.get(event.purpose())), event)
          .ifPresent(standing -> folded.put(event.purpose(), standing));
    }
    return folded;
  }

  private static Standing answered(EventSummary event) {
    return new Standing(
        event.purpose(),
        event.type(),
        event.purposeVersion(),
        event.policy(),
        event.recordedAt(),
        event.validUntil(),
        event.receipt(),
        null,
        event.imported() != null);
  }

  /** Until an early answer counts, a person who never answered before was shown what is coming. */
  private static Standing shown(EventSummary event) {
    return new Standing(
        event.purpose(),
        EventType.NOTIFIED,
        event.purposeVersion(),
        event.policy(),
        event.recordedAt(),
        null,
        event.receipt(),
        null,
        event.imported() != null);
  }

  private Standing with(@Nullable ComingAnswer answer) {
    return new Standing(
        purpose, state, purposeVersion, policy, since, validUntil, receipt, answer, imported);
  }

  private Standing withdrawn(EventSummary event) {
    if (!isWithdrawable()) {
      return this;
    }
    return isGiven() ? ended(event).with(null) : with(null);
  }

  private Standing ended(EventSummary event) {
    return new Standing(
        purpose,
        event.type(),
        purposeVersion,
        policy,
        event.recordedAt(),
        null,
        event.receipt() == null ? receipt : event.receipt(),
        coming,
        event.imported() != null);
  }
}
