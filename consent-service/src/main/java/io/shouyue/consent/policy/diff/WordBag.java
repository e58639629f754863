package io.shouyue.consent.policy.diff;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * How often each word stands in a text; what is neither letter nor digit is left out.
 *
 * @param size words in all
 */
record WordBag(Map<String, Long> counts, long size) {
  static WordBag of(String text) {
    Map<String, Long> counts =
        Words.of(text).stream()
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    return new WordBag(counts, counts.values().stream().mapToLong(Long::longValue).sum());
  }

  /** Twice the shared words over all words (Dice): 0 when none is shared, 1 for the same bag. */
  double likeness(WordBag other) {
    long shared =
        counts.entrySet().stream()
            .mapToLong(e -> Math.min(e.getValue(), other.counts.getOrDefault(e.getKey(), 0L)))
            .sum();
    return size + other.size == 0 ? 0 : 2.0 * shared / (size + other.size);
  }
}
