package io.shouyue.stack.seed.year;

import io.shouyue.stack.seed.People;
import io.shouyue.stack.seed.shop.Buyer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
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

  /** One in so many of the members buys at the shop. */
  private static final int BUYERS_ONE_IN = 12;

  YearPlan {
    NavigableMap<Integer, List<Act>> copy = new TreeMap<>();
    days.forEach((day, acts) -> copy.put(day, List.copyOf(acts)));
    days = copy;
    versions = new TreeMap<>(versions);
  }

  /** Those who have bought: some of the people, from their sign-up on, whose accounts stay open. */
  List<Buyer> buyers(LocalDate today) {
    Map<Integer, Integer> joined = new TreeMap<>();
    Set<Integer> left = new HashSet<>();
    days.forEach(
        (day, acts) -> {
          for (Act act : acts) {
            joined.putIfAbsent(act.person(), day);
            if (act.closesAccount()) {
              left.add(act.person());
            }
          }
        });
    joined.keySet().removeAll(left);
    joined.keySet().removeIf(person -> person % BUYERS_ONE_IN != 0);
    return joined.entrySet().stream()
        .map(
            one ->
                new Buyer(
                    one.getKey(),
                    People.number(one.getKey()),
                    today.minusDays(LENGTH - (long) one.getValue())))
        .toList();
  }

  /** How many acts of a kind there are. */
  long count(Class<? extends Act> kind) {
    return days.values().stream().flatMap(List::stream).filter(kind::isInstance).count();
  }
}
