package io.shouyue.retention.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The open requests of a site, counted once: those that are alike in all that the desk tells apart
 * are one group, and every number is a sum of groups.
 */
record OpenRequests(List<Group> groups) {

  /** Where an age begins, in days; the last is open. */
  static final List<Integer> AGES = List.of(0, 3, 8, 15, 30);

  OpenRequests {
    groups = List.copyOf(groups);
  }

  /**
   * Alike requests.
   *
   * @param overdue its due instant is past; the three others are then false
   * @param today due by the end of the legal day
   * @param week due within seven days
   * @param risk due within the working days after which it is at risk
   * @param age place in {@link #AGES}, counted from 1; 0 for what comes from the future
   * @param count how many
   */
  record Group(
      String state,
      String type,
      @Nullable String assignee,
      boolean overdue,
      boolean today,
      boolean week,
      boolean risk,
      int age,
      long count) {}

  /** What each has taken on; the one with most in front. */
  record Load(@Nullable String assignee, long open, long overdue, long week) {}

  long count(Predicate<Group> which) {
    return groups.stream().filter(which).mapToLong(Group::count).sum();
  }

  Map<String, Long> by(Function<Group, String> key) {
    Map<String, Long> counts = new TreeMap<>();
    groups.forEach(group -> counts.merge(key.apply(group), group.count(), Long::sum));
    return counts;
  }

  List<Load> workload() {
    Map<@Nullable String, Load> loads = new HashMap<>();
    groups.forEach(
        one ->
            loads.merge(
                one.assignee(),
                new Load(
                    one.assignee(),
                    one.count(),
                    one.overdue() ? one.count() : 0,
                    one.week() ? one.count() : 0),
                OpenRequests::sum));
    return loads.values().stream()
        .sorted(
            Comparator.comparingLong(Load::open)
                .reversed()
                .thenComparing(Load::assignee, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private static Load sum(Load one, Load other) {
    return new Load(
        one.assignee(),
        one.open() + other.open(),
        one.overdue() + other.overdue(),
        one.week() + other.week());
  }

  List<AgeView> ageing() {
    return IntStream.range(0, AGES.size())
        .mapToObj(
            i ->
                new AgeView(
                    AGES.get(i),
                    i + 1 < AGES.size() ? AGES.get(i + 1) : null,
                    count(group -> group.age() == i + 1)))
        .toList();
  }
}
