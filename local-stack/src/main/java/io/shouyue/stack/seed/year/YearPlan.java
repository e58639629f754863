package io.shouyue.stack.seed.year;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What happens on which day: day 0 is a year ago, day {@link #LENGTH} is today. The same plan for
 * the same seed.
 *
 * @param days only those on which something happens, in order; always the first and the last
 * @param versions day → version of the policy that is published on it before all else
 * @param people how many sign up in all
 */
record YearPlan(
    NavigableMap<Integer, List<Act>> days, NavigableMap<Integer, Integer> versions, int people) {
  /** Days from the first to today. */
  static final int LENGTH = 365;

  YearPlan {
    NavigableMap<Integer, List<Act>> copy = new TreeMap<>();
    days.forEach((day, acts) -> copy.put(day, List.copyOf(acts)));
    days = copy;
    versions = new TreeMap<>(versions);
  }

  /** How many acts of a kind there are. */
  long count(Class<? extends Act> kind) {
    return days.values().stream().flatMap(List::stream).filter(kind::isInstance).count();
  }
}
