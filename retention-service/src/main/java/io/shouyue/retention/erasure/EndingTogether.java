package io.shouyue.retention.erasure;

import io.shouyue.platform.data.retry.Halving;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Takes many plans of a site through their end, all of them one step, then all of them the next.
 * Where a step fails for some of them, they are halved until those that fail stand alone and go on
 * by themselves. Every plan keeps its steps, certificate and audit events.
 */
@ApplicationScoped
class EndingTogether {

  /** As many as another service is asked about by one call. */
  private static final int PORTION = 50;

  /** As many portions as are asked about before it is said that they are still worked on. */
  private static final int TURN = 8;

  private final EndingPlans plans;
  private final ErasureProgress progress;
  private final RemoteSteps remote;
  private final AtOnce atOnce;

  EndingTogether(EndingPlans plans, ErasureProgress progress, RemoteSteps remote, AtOnce atOnce) {
    this.plans = plans;
    this.progress = progress;
    this.remote = remote;
    this.atOnce = atOnce;
  }

  /**
   * Returns once each of them has ended, waits, or goes on by itself.
   *
   * @param taken of one site
   */
  void end(List<ErasurePlan> taken) {
    List<ErasurePlan> going = taken;
    for (ErasureStep step : ErasureStep.of(ErasurePhase.END)) {
      going = pastStep(step, going);
    }
    plans.release(going);
  }

  /** Those that are past the step, or wait; what failed goes on by itself. */
  private List<ErasurePlan> pastStep(ErasureStep step, List<ErasurePlan> going) {
    Map<String, ErasureStep> next = progress.next(going);
    Map<Boolean, List<ErasurePlan>> parts =
        going.stream().collect(Collectors.partitioningBy(plan -> next.get(plan.id()) == step));
    List<ErasurePlan> past = new ArrayList<>(parts.get(false));
    List<ErasurePlan> before = parts.get(true);
    if (!before.isEmpty()) {
      plans.keep(going);
      past.addAll(take(step, before));
    }
    return past;
  }

  private List<ErasurePlan> take(ErasureStep step, List<ErasurePlan> before) {
    List<ErasurePlan> past = new ArrayList<>();
    Halving.each(
        before,
        some -> {
          List<StepEffect> effects = outside(step, some);
          progress.finish(step, effects);
          effects.forEach(effect -> past.add(effect.plan()));
        },
        (plan, failure) -> plans.leave(plan, step, failure));
    return past;
  }

  /** What one of them runs into outside stops that one alone. */
  private List<StepEffect> outside(ErasureStep step, List<ErasurePlan> before) {
    if (step == ErasureStep.LISTED) {
      return remote.listed(before);
    }
    List<StepEffect> effects = new ArrayList<>();
    for (List<List<ErasurePlan>> turn : parts(parts(before, PORTION), TURN)) {
      plans.keep(before);
      effects.addAll(atOnce.each(turn, portion -> outsideApart(step, portion)));
    }
    return effects;
  }

  private List<StepEffect> outsideApart(ErasureStep step, List<ErasurePlan> portion) {
    List<StepEffect> effects = new ArrayList<>();
    BiConsumer<ErasurePlan, RuntimeException> leave =
        (plan, failure) -> plans.leave(plan, step, failure);
    Halving.each(portion, some -> effects.addAll(remote.perform(step, some, leave)), leave);
    return effects;
  }

  private static <T> List<List<T>> parts(List<T> all, int size) {
    List<List<T>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += size) {
      parts.add(all.subList(from, Math.min(from + size, all.size())));
    }
    return parts;
  }
}
