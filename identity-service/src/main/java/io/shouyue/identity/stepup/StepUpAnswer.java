package io.shouyue.identity.stepup;

import io.shouyue.platform.personal.PersonalData;
import java.time.Instant;

/** What a person shows to prove who they are. */
public sealed interface StepUpAnswer {
  /** The rung it belongs to. */
  StepUpWay way();

  /**
   * They signed in.
   *
   * @param at as the token says
   */
  record Login(Instant at) implements StepUpAnswer {
    @Override
    public StepUpWay way() {
      return StepUpWay.FRESH_LOGIN;
    }
  }

  /** What the message to their mobile said. */
  record Code(String code) implements StepUpAnswer {
    @Override
    public StepUpWay way() {
      return StepUpWay.MOBILE_CODE;
    }

    @Override
    public String toString() {
      return "Code[redacted]";
    }
  }

  /** A number that the verified identity has, well formed. */
  record Repeated(StepUpWay way, PersonalData number) implements StepUpAnswer {}
}
