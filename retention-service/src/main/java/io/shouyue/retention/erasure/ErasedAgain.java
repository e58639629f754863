package io.shouyue.retention.erasure;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Erases somebody once more whom a restore brought back, in every service and by the very steps of
 * their plan: a service that was not restored remembers them and does nothing, one whose copy is
 * older than the person knows nobody.
 */
@ApplicationScoped
class ErasedAgain {

  private static final List<ErasureStep> STOPPING =
      List.of(ErasureStep.IDENTITY_CANCELLED, ErasureStep.CONSENT_CANCELLED);
  private static final List<ErasureStep> ERASING =
      List.of(ErasureStep.CONSENT_ERASED, ErasureStep.IDENTITY_ERASED);
  private static final List<ErasureStep> EVIDENCE =
      List.of(ErasureStep.CONSENT_EVIDENCE, ErasureStep.IDENTITY_EVIDENCE);

  private final RestoredPlans plans;
  private final ErasureProgress progress;
  private final RemoteSteps remote;

  ErasedAgain(RestoredPlans plans, ErasureProgress progress, RemoteSteps remote) {
    this.plans = plans;
    this.progress = progress;
    this.remote = remote;
  }

  /**
   * Returns once nothing of the person is left in the suite; safe to repeat. The other services
   * come first: as long as one of them has not answered, the plan does not know that it is listed.
   */
  void erase(ErasureListEntry entry) {
    ErasurePlan plan = plans.atItsEnd(entry);
    STOPPING.forEach(step -> tell(plan, step));
    ERASING.forEach(step -> tell(plan, step));
    if (plan.phase() == ErasurePhase.DONE) {
      EVIDENCE.forEach(step -> tell(plan, step));
    }
    finish(plan);
    plans.erasedAgain(entry);
  }

  /**
   * The person's state is changed there from now on. What a service has left to do, such as a
   * webhook that is on its way, the plan's own step waits for.
   */
  private void tell(ErasurePlan plan, ErasureStep step) {
    try {
      elsewhere(plan, step);
    } catch (StepUnfinished later) {
      return;
    }
  }

  /** What is away or not finished keeps nobody out: its step is tried again as always. */
  private void finish(ErasurePlan plan) {
    Optional<ErasureStep> next = progress.next(plan);
    while (next.isPresent()) {
      ErasureStep step = next.get();
      try {
        progress.finish(plan.id(), step, perform(plan, step));
      } catch (StepUnfinished later) {
        progress.goOn(plan.id());
        return;
      }
      next = plans.find(plan.id()).flatMap(progress::next);
    }
  }

  private StepOutcome perform(ErasurePlan plan, ErasureStep step) {
    return switch (step) {
      case LISTED -> StepOutcome.NOTHING;
      case CONSENT_ERASED, IDENTITY_ERASED -> elsewhere(plan, step);
      default -> remote.perform(plan, step);
    };
  }

  private StepOutcome elsewhere(ErasurePlan plan, ErasureStep step) {
    try {
      return remote.perform(plan, step);
    } catch (DomainException refused) {
      if (refused.code() == CommonError.NOT_FOUND) {
        return StepOutcome.NOTHING;
      }
      throw refused;
    }
  }
}
