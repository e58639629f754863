package io.shouyue.retention.erasure;

import io.shouyue.platform.data.outbox.OutboxHandler;
import io.shouyue.platform.data.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Takes a plan one step further per message, where it does not end together with others. The
 * outside part of a step comes first, then one transaction marks it done and orders the next: a
 * crash anywhere repeats the step, and every step bears that.
 */
@ApplicationScoped
public class ErasureDriver implements OutboxHandler<PlanRef> {

  private final PgPlanStore plans;
  private final ErasureProgress progress;
  private final RemoteSteps remote;

  ErasureDriver(PgPlanStore plans, ErasureProgress progress, RemoteSteps remote) {
    this.plans = plans;
    this.progress = progress;
    this.remote = remote;
  }

  @Override
  public String topic() {
    return ErasureProgress.TOPIC;
  }

  @Override
  public Class<PlanRef> type() {
    return PlanRef.class;
  }

  @Override
  public void handle(PlanRef ref, OutboxMessage message) {
    ErasurePlan plan = plans.find(ref.plan()).orElseThrow();
    progress.next(plan).ifPresent(step -> perform(plan, step));
  }

  private void perform(ErasurePlan plan, ErasureStep step) {
    try {
      progress.finish(plan.id(), step, remote.perform(plan, step));
    } catch (RuntimeException failed) {
      progress.failed(plan.id(), step, failed);
      throw failed;
    }
  }
}
