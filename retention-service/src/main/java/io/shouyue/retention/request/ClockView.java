package io.shouyue.retention.request;

import io.shouyue.platform.text.Language;
import io.shouyue.retention.promise.ClockState;
import io.shouyue.retention.promise.Promise;
import io.shouyue.retention.promise.PromiseClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A clock as people see it.
 *
 * @param clause where the promise is written
 * @param startsAt null until started
 * @param dueDate last legal day
 * @param due exclusive
 * @param target the day without the last-day-on-holiday rule
 * @param remaining seconds until {@code due}, negative once overdue; null when nothing runs
 */
@Schema(name = "Clock")
public record ClockView(
    String promise,
    String name,
    String clause,
    String startsOn,
    @Nullable Instant startsAt,
    String stopsOn,
    ClockState state,
    @Nullable LocalDate dueDate,
    @Nullable Instant due,
    @Nullable LocalDate target,
    boolean provisional,
    @Nullable Long remaining,
    @Nullable Instant endedAt) {

  static ClockView of(PromiseClock clock, Promise rule, Instant now, Language language) {
    Duration left = clock.remainingAt(now);
    return new ClockView(
        clock.promise(),
        rule.name().in(language),
        rule.clause().in(language),
        code(rule.start()),
        clock.startsAt(),
        code(rule.stop()),
        clock.stateAt(now),
        clock.dueDate(),
        clock.due(),
        clock.target(),
        clock.provisional(),
        left == null ? null : left.toSeconds(),
        clock.endedAt());
  }

  private static String code(Enum<?> event) {
    return event.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
