package io.shouyue.identity.stepup;

import java.time.Instant;

/**
 * One attempt.
 *
 * @param request the rights request that needs the proof
 * @param right whether what was shown is right
 * @param suffices whether this way is enough by itself
 * @param at by the real clock
 */
public record StepUp(String request, StepUpWay way, boolean right, boolean suffices, Instant at) {
  /** Whether the person proved who they are. */
  public boolean verified() {
    return right && suffices;
  }
}
