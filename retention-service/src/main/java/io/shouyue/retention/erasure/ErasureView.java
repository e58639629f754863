package io.shouyue.retention.erasure;

import io.shouyue.retention.datamap.SourceOutcome;
import io.shouyue.retention.datamap.TableOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A plan and how far it is.
 *
 * @param subject null once erased
 * @param siteConfirmedAt when the website took the news of the cancellation
 * @param flags {@code site-not-confirmed} until it has
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
    @Nullable Instant siteConfirmedAt,
    List<String> flags,
    List<Step> steps,
    List<Source> sources,
    List<Kept> kept) {

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

  /**
   * How it stands in one of the website's systems.
   *
   * @param label what may be said of what stays; null until it is done
   */
  @Schema(name = "ErasureSource")
  public record Source(
      String source,
      SourceStage stage,
      String state,
      int attempts,
      @Nullable String lastError,
      @Nullable Instant doneAt,
      SourceOutcome.@Nullable Label label,
      List<TableOutcome> tables,
      List<String> reasons) {

    static Source of(SourceRecord record) {
      SourceOutcome outcome = record.doneAt() == null ? null : record.outcome();
      return new Source(
          record.code(),
          record.stage(),
          outcome == null ? "PENDING" : "DONE",
          record.attempts(),
          record.lastError(),
          record.doneAt(),
          outcome == null ? null : outcome.label(),
          outcome == null ? List.of() : outcome.tables(),
          outcome == null ? List.of() : outcome.reasons());
    }
  }

  /** What a law still asks the website to keep after the account is erased. */
  @Schema(name = "ErasureKept")
  public record Kept(String category, LocalDate lastDay, String basis, @Nullable Instant doneAt) {

    static Kept of(KeptCategory kept) {
      return new Kept(kept.category(), kept.lastDay(), kept.basis(), kept.doneAt());
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
        plan.siteConfirmedAt(),
        plan.siteConfirmedAt() == null && plan.erasedAt() == null
            ? List.of("site-not-confirmed")
            : List.of(),
        standing.steps().stream().map(Step::of).toList(),
        standing.sources().stream().map(Source::of).toList(),
        standing.kept().stream().map(Kept::of).toList());
  }
}
