package io.shouyue.retention.erasure;

import io.shouyue.platform.data.jobs.TimedTask;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The hold's last day is over: its end begins. */
@ApplicationScoped
public class HoldEndTask implements TimedTask<PlanRef> {

  private final ErasureProgress progress;

  HoldEndTask(ErasureProgress progress) {
    this.progress = progress;
  }

  @Override
  public String name() {
    return "hold-end";
  }

  @Override
  public Class<PlanRef> type() {
    return PlanRef.class;
  }

  @Override
  public void run(PlanRef ref, Instant dueAt) {
    progress.endHold(ref.plan());
  }
}
