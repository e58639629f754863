package io.shouyue.retention.erasure;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts as one line of text, {@code consents=3,keys=2}. */
final class StepCounts {

  private StepCounts() {}

  static String write(Map<String, Long> counts) {
    return new TreeMap<>(counts)
        .entrySet().stream()
            .map(count -> count.getKey().replaceAll("[=,]", "-") + "=" + count.getValue())
            .collect(Collectors.joining(","));
  }

  static Map<String, Long> read(String text) {
    if (text.isEmpty()) {
      return Map.of();
    }
    return Arrays.stream(text.split(",", -1))
        .map(count -> count.split("=", 2))
        .collect(Collectors.toMap(parts -> parts[0], parts -> Long.parseLong(parts[1])));
  }
}
