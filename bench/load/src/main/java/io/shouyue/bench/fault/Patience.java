package io.shouyue.bench.fault;

import io.shouyue.stack.Pause;
import io.shouyue.stack.StackException;
import io.shouyue.stack.api.Answer;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What a caller does whose call was cut off: the same again, with the same idempotency key. */
final class Patience {
  private static final Duration LONGEST = Duration.ofMinutes(4);
  private static final long BETWEEN_MILLIS = 300;
  private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);
  private static final String IN_FLIGHT = "idempotency-in-flight";

  private Patience() {}

  /** Repeats a call until it gets an answer that is the suite's own. */
  static Answer answer(Supplier<Answer> call) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (true) {
      try {
        Answer answer = call.get();
        if (!PASSING.contains(answer.status()) && !answer.code().equals(IN_FLIGHT)) {
          return answer;
        }
        giveUpAfter(end, answer.call() + " answers " + answer.summary());
      } catch (StackException cutOff) {
        giveUpAfter(end, String.valueOf(cutOff.getMessage()));
      }
      Pause.of(BETWEEN_MILLIS);
    }
  }

  /** Waits until it is so. */
  static void until(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!condition.getAsBoolean()) {
      giveUpAfter(end, "still not so: " + what);
      Pause.of(BETWEEN_MILLIS);
    }
  }

  private static void giveUpAfter(long end, String why) {
    if (System.nanoTime() - end > 0) {
      throw new StackException("After " + LONGEST.toSeconds() + " s " + why + ".");
    }
  }
}
