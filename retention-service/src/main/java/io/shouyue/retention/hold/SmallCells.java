package io.shouyue.retention.hold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts that may leave a hold: none below {@code least}, and none below it that could be had by
 * taking the shown cells from the total (GB/T 37964: suppression with complementary cells).
 *
 * @param total empty when it is small itself, or would give a small cell away
 * @param shown cells by name
 * @param suppressed how many cells are not shown
 */
record SmallCells(OptionalLong total, SortedMap<String, Long> shown, int suppressed) {

  /**
   * @param counts cells that add up to the total
   * @param least the smallest count that may be shown
   */
  static SmallCells of(Map<String, Long> counts, long least) {
    SortedMap<String, Long> shown = new TreeMap<>();
    long hidden = 0;
    int suppressed = 0;
    List<Map.Entry<String, Long>> smallestFirst = new ArrayList<>(counts.entrySet());
    smallestFirst.sort(Map.Entry.<String, Long>comparingByValue().thenComparing(byName()));
    for (Map.Entry<String, Long> cell : smallestFirst) {
      boolean gap = suppressed > 0 && (suppressed < 2 || hidden < least);
      if (cell.getValue() < least || gap) {
        hidden += cell.getValue();
        suppressed++;
      } else {
        shown.put(cell.getKey(), cell.getValue());
      }
    }
    long total = hidden + shown.values().stream().mapToLong(Long::longValue).sum();
    boolean telling = suppressed > 0 && (suppressed < 2 || hidden < least);
    return new SmallCells(
        total < least || telling ? OptionalLong.empty() : OptionalLong.of(total),
        shown,
        suppressed);
  }

  private static Comparator<Map.Entry<String, Long>> byName() {
    return Map.Entry.comparingByKey();
  }
}
