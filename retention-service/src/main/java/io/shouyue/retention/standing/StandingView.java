package io.shouyue.retention.standing;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.retention.promise.RequestType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What entitles the requester.
 *
 * @param missing codes of what is still missing; empty when nothing is
 */
@Schema(name = "Standing")
public record StandingView(
    @Nullable MandateView mandate, @Nullable KinshipView kinship, List<String> missing) {

  /** An agent's mandate. */
  @Schema(name = "RecordedMandate")
  public record MandateView(
      String document,
      List<RequestType> scope,
      LocalDate validUntil,
      Mandate.AgentCheck agentCheck) {

    static MandateView of(Mandate mandate) {
      return new MandateView(
          mandate.document(),
          mandate.scope().stream().sorted().toList(),
          mandate.validUntil(),
          mandate.agentCheck());
    }
  }

  /** What was found of a next of kin. */
  @Schema(name = "RecordedKinship")
  public record KinshipView(
      @Nullable String deceased,
      RequestType right,
      @Nullable String deathProof,
      @Nullable String kinshipProof,
      boolean ownInterest,
      boolean arrangedOtherwise) {

    static KinshipView of(Kinship found) {
      SubjectId deceased = found.deceased();
      return new KinshipView(
          deceased == null ? null : deceased.value(),
          found.right(),
          found.deathProof(),
          found.kinshipProof(),
          found.ownInterest(),
          found.arrangedOtherwise());
    }
  }
}
