package io.shouyue.consent.erasure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What starts a retention rule, as {@code POST /v1/retention-events} of retention-service takes it.
 *
 * @param trigger {@code consent-withdrawn}, {@code consent-expired} or {@code purpose-retired}
 * @param recordRef names the cause, so that the same one counts once
 * @param eraseBy the last day of keeping the category; null when its rule names no number of days
 */
public record RetentionEvent(
    Subject subject,
    String category,
    String trigger,
    Instant occurredAt,
    String recordRef,
    @Nullable LocalDate eraseBy) {

  /** A subject as a body names it. */
  public record Subject(String id) {}
}
