package io.shouyue.stack.seed.year;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the time of playing a year goes. */
final class YearWatch {
  /** What is waited for. */
  enum Part {
    /** Every scheduler rests, the clock moves, the jobs of that day begin. */
    CLOCK,
    /** What people and staff do. */
    PEOPLE,
    /** Accounts are closed, holds end. */
    CLOSING
  }

  private final Map<Part, Long> spent = new EnumMap<>(Part.class);

  void spend(Part part, Runnable work) {
    long begun = System.nanoTime();
    work.run();
    spent.merge(part, System.nanoTime() - begun, Long::sum);
  }

  /** All of it, and each part, in seconds. */
  String told() {
    double all = spent.values().stream().mapToLong(Long::longValue).sum() / 1e9;
    return String.format(Locale.ROOT, "%.0f s: ", all)
        + Arrays.stream(Part.values())
            .map(
                part ->
                    String.format(
                        Locale.ROOT,
                        "%s %.0f",
                        part.name().toLowerCase(Locale.ROOT),
                        spent.getOrDefault(part, 0L) / 1e9))
            .collect(Collectors.joining(", "));
  }
}
