package io.shouyue.retention.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Holds one row of every record whose category starts with {@code demo_}. */
@ApplicationScoped
public class FakePlace implements CategoryPlace {

  private final Map<Target, Integer> treated = new ConcurrentHashMap<>();
  private final AtomicBoolean broken = new AtomicBoolean();
  private final Set<String> stuck = ConcurrentHashMap.newKeySet();

  void reset() {
    treated.clear();
    broken.set(false);
    stuck.clear();
  }

  /** Lets go of nothing together with that record. */
  void stick(String recordRef) {
    stuck.add(recordRef);
  }

  void fail(boolean yes) {
    broken.set(yes);
  }

  /** How often each record was treated. */
  Map<Target, Integer> treated(String category) {
    Map<Target, Integer> mine = new HashMap<>(treated);
    mine.keySet().removeIf(target -> !target.name().category().equals(category));
    return mine;
  }

  List<String> records(String category) {
    return treated(category).keySet().stream()
        .map(target -> target.name().recordRef())
        .sorted()
        .toList();
  }

  @Override
  public boolean holds(String site, String category) {
    return category.startsWith("demo_");
  }

  @Override
  public long[] count(List<Target> targets) {
    return oneEach(targets);
  }

  @Override
  public List<Sample> samples(Target target, int limit) {
    LinkedHashMap<String, String> values = new LinkedHashMap<>();
    values.put("mobile", "138****1234");
    return List.of(new Sample("demo.orders", values));
  }

  @Override
  public long[] treat(List<Target> targets, RuleAction action) {
    if (broken.get()
        || targets.stream().anyMatch(target -> stuck.contains(target.name().recordRef()))) {
      throw new IllegalStateException("the place is down");
    }
    targets.forEach(target -> treated.merge(target, 1, Integer::sum));
    return oneEach(targets);
  }

  private static long[] oneEach(List<Target> targets) {
    long[] rows = new long[targets.size()];
    Arrays.fill(rows, 1);
    return rows;
  }
}
