package io.shouyue.identity.stepup;

import java.time.Instant;

/** Whether the person proved who they are. */
public record StepUpView(boolean verified, String method, Instant at) {
  static StepUpView of(StepUp stepUp) {
    return new StepUpView(stepUp.verified(), stepUp.method(), stepUp.at());
  }
}
