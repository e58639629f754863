package io.shouyue.identity.subject;

import java.util.Map;

/**
 * What a step did.
 *
 * @param counts how many of what were removed or anonymised
 * @param remaining how much is left that should be gone; the step is done at 0
 */
public record MoveResult(Map<String, Integer> counts, int remaining) {
  /** Whether the step need not be repeated. */
  public boolean done() {
    return remaining == 0;
  }
}
