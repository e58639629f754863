package io.shouyue.bench.run;

import io.shouyue.bench.measure.Latencies;
import java.util.ArrayList;
import java.util.List;

/** How long leaves took from being written down to being under a published checkpoint. */
final class Inclusions {
  private final List<Publication> seen = new ArrayList<>();

  /**
   * What was published at an instant.
   *
   * @param size of the log under the checkpoint
   * @param at microseconds since the epoch
   */
  record Publication(long size, long at) {}

  /**
   * A leaf.
   *
   * @param place in the log, counted from 0
   * @param at when it was written down, in microseconds since the epoch
   */
  record Leaf(long place, long at) {}

  /** Notes what is published now; what was seen before already is passed over. */
  void saw(Publication now) {
    if (seen.isEmpty() || now.size() > seen.getLast().size()) {
      seen.add(now);
    }
  }

  /**
   * How long each of those leaves took.
   *
   * @throws IllegalArgumentException when a leaf was never seen under a checkpoint
   */
  Latencies of(List<Leaf> leaves) {
    return Latencies.of(
        leaves.stream().mapToLong(leaf -> (published(leaf.place()) - leaf.at()) * 1_000).toArray());
  }

  /** When the first checkpoint was seen that covers the place; sizes only grow. */
  private long published(long place) {
    int first = 0;
    int beyond = seen.size();
    while (first < beyond) {
      int middle = (first + beyond) / 2;
      if (seen.get(middle).size() > place) {
        beyond = middle;
      } else {
        first = middle + 1;
      }
    }
    if (first == seen.size()) {
      throw new IllegalArgumentException("place " + place + " was never published");
    }
    return seen.get(first).at();
  }
}
