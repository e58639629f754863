package io.shouyue.retention.erasure;

import io.shouyue.platform.data.jobs.TimedTask;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The evidence period is over; a plan that is still ending gets to it by itself. */
@ApplicationScoped
public class EvidenceEndTask implements TimedTask<PlanRef> {

  private final ErasureProgress progress;

  EvidenceEndTask(ErasureProgress progress) {
    this.progress = progress;
  }

  @Override
  public String name() {
    return "evidence-end";
  }

  @Override
  public Class<PlanRef> type() {
    return PlanRef.class;
  }

  @Override
  public void run(PlanRef ref, Instant dueAt) {
    progress.goOn(ref.plan());
  }
}
