package io.shouyue.retention.schedule;

import io.shouyue.platform.data.jobs.SteadyWork;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Takes runs further, on every node at once. */
@ApplicationScoped
public class RunWork implements SteadyWork {

  private static final Duration REST = Duration.ofSeconds(2);

  private final PgRunStore runs;
  private final RunCollection collection;
  private final RunBatch batch;
  private final SystemClock clock;

  RunWork(PgRunStore runs, RunCollection collection, RunBatch batch, SystemClock clock) {
    this.runs = runs;
    this.collection = collection;
    this.batch = batch;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "retention-runs";
  }

  @Override
  public Duration rest() {
    return REST;
  }

  @Override
  public boolean turn() {
    boolean done = false;
    for (RetentionRun run : runs.open(clock.now())) {
      done |= run.state() == RunState.COLLECTING ? collection.page(run.id()) : batch.work(run);
    }
    return done;
  }
}
