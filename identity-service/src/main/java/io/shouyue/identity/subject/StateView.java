package io.shouyue.identity.subject;

import java.util.Map;

/** What a step did. */
public record StateView(boolean done, Map<String, Integer> counts, int remaining) {
  static StateView of(MoveResult result) {
    return new StateView(result.done(), result.counts(), result.remaining());
  }
}
