package io.shouyue.retention.erasure;

import io.shouyue.platform.data.jobs.TimedTask;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * An instant at which holds end is over: the first of them are taken at once; the others follow by
 * {@link HoldEnds} on every node.
 */
@ApplicationScoped
public class HoldEndTask implements TimedTask<HoldEndTask.Nothing> {

  private final HoldEnds ends;

  HoldEndTask(HoldEnds ends) {
    this.ends = ends;
  }

  /** Which holds end is asked when the time has come. */
  public record Nothing() {}

  @Override
  public String name() {
    return "holds-end";
  }

  @Override
  public Class<Nothing> type() {
    return Nothing.class;
  }

  @Override
  public void run(Nothing data, Instant dueAt) {
    ends.turn();
  }
}
