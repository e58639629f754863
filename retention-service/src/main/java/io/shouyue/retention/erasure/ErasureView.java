package io.shouyue.retention.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A plan and how far it is.
 *
 * @param subject null once erased
 */
@Schema(name = "Erasure")
public record ErasureView(
    String id,
    ErasurePhase phase,
    @Nullable String subject,
    @Nullable String request,
    @Nullable String hold,
    @Nullable String certificate,
    int ruleVersion,
    Instant startedAt,
    @Nullable Instant closedAt,
    @Nullable Instant erasedAt,
    @Nullable Instant evidenceEndsAt,
    List<Step> steps) {

  /** One step. */
  @Schema(name = "ErasureStep")
  public record Step(
      String step,
      String service,
      String state,
      int attempts,
      @Nullable String lastError,
      @Nullable Instant doneAt,
      Map<String, Long> counts) {

    static Step of(StepRecord record) {
      return new Step(
          record.step().code(),
          record.step().service(),
          record.isDone() ? "DONE" : "PENDING",
          record.attempts(),
          record.lastError(),
          record.doneAt(),
          record.counts());
    }
  }

  static ErasureView of(ErasureService.Standing standing) {
    ErasurePlan plan = standing.plan();
    return new ErasureView(
        plan.id(),
        plan.phase(),
        plan.erasedAt() == null ? plan.subject() : null,
        plan.request(),
        standing.hold().map(hold -> hold.id()).orElse(null),
        plan.certificate(),
        plan.ruleVersion(),
        plan.startedAt(),
        plan.closedAt(),
        plan.erasedAt(),
        plan.evidenceEndsAt(),
        standing.steps().stream().map(Step::of).toList());
  }
}
