package io.shouyue.identity.stepup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ladder of a subject.
 *
 * @param proofs what was shown rightly in the last day, the newest first
 */
public record StepUpWaysView(List<Way> ways, List<Proof> proofs) {
  /**
   * A way that what is held allows.
   *
   * @param alone whether it is enough by itself
   * @param sentTo the masked mobile that a code goes to
   */
  public record Way(StepUpWay way, boolean alone, @Nullable String sentTo) {}

  /**
   * What was shown for a request.
   *
   * @param verified whether it sufficed
   */
  public record Proof(String requestId, StepUpWay method, boolean verified, Instant at) {}

  static StepUpWaysView of(List<OfferedWay> ways, List<StepUp> proofs) {
    return new StepUpWaysView(
        ways.stream().map(way -> new Way(way.way(), way.alone(), way.sentTo())).toList(),
        proofs.stream()
            .map(proof -> new Proof(proof.request(), proof.way(), proof.verified(), proof.at()))
            .toList());
  }
}
