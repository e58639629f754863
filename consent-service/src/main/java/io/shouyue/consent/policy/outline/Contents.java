package io.shouyue.consent.policy.outline;

import io.shouyue.consent.policy.outline.Block.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the numbers out of a table of contents, so that its lines are not taken for the clauses
 * they point to. A table of contents is a run of numbered titles of which at least half come again
 * after it.
 */
final class Contents {
  private static final int SHORTEST_RUN = 3;

  private Contents() {}

  /** The blocks, with the lines of a table of contents as plain rows. */
  static List<Block> unmarked(List<Block> blocks) {
    Map<String, Integer> lastSeen = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      int at = i;
      key(blocks.get(i)).ifPresent(key -> lastSeen.put(key, at));
    }
    List<Block> result = new ArrayList<>(blocks);
    for (int start = 0; start < blocks.size(); ) {
      int end = runEnd(blocks, start);
      if (end - start >= SHORTEST_RUN && comesAgain(blocks, start, end, lastSeen)) {
        for (int i = start; i < end; i++) {
          result.set(i, Block.row(blocks.get(i).text()));
        }
      }
      start = Math.max(end, start + 1);
    }
    return result;
  }

  private static int runEnd(List<Block> blocks, int start) {
    Set<String> seen = new HashSet<>();
    int end = start;
    while (end < blocks.size() && key(blocks.get(end)).filter(seen::add).isPresent()) {
      end++;
    }
    return end;
  }

  private static boolean comesAgain(
      List<Block> blocks, int start, int end, Map<String, Integer> lastSeen) {
    long again =
        blocks.subList(start, end).stream()
            .flatMap(block -> key(block).stream())
            .filter(key -> lastSeen.getOrDefault(key, -1) >= end)
            .count();
    return again * 2 >= end - start;
  }

  /** Number and title without the page number; empty for whatever is no numbered title. */
  private static Optional<String> key(Block block) {
    if (block.kind() == Kind.ROW || block.text().indexOf('。') >= 0) {
      return Optional.empty();
    }
    return Mark.of(block.text())
        .map(mark -> mark.numbers() + mark.rest().replaceAll("[.…·\\s]*\\d*$|[\\s\\u3000]", ""));
  }
}
