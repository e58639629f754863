package io.shouyue.identity.stepup;

import java.time.Instant;
import java.util.List;

/**
 * Whether the person proved who they are.
 *
 * @param method the way that was tried
 * @param further ways that may still do, where this one did not
 */
public record StepUpView(boolean verified, StepUpWay method, Instant at, List<StepUpWay> further) {
  static StepUpView of(StepUp stepUp, List<OfferedWay> ways) {
    List<StepUpWay> further =
        stepUp.verified()
            ? List.of()
            : ways.stream()
                .filter(OfferedWay::alone)
                .map(OfferedWay::way)
                .filter(way -> way != stepUp.way())
                .toList();
    return new StepUpView(stepUp.verified(), stepUp.way(), stepUp.at(), further);
  }
}
