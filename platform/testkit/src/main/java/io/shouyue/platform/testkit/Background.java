package io.shouyue.platform.testkit;

import io.quarkus.arc.Unremovable;
import io.shouyue.platform.data.jobs.JobScheduler;
import io.shouyue.platform.data.jobs.SteadyWorker;
import io.shouyue.platform.data.outbox.OutboxRelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;

/** Background work, turned by hand. Inject it into an API test. */
@ApplicationScoped
@Unremovable
public class Background {
  private final OutboxRelay relay;
  private final JobScheduler jobs;
  private final SteadyWorker steady;
  private final Jdbi jdbi;

  Background(OutboxRelay relay, JobScheduler jobs, SteadyWorker steady, Jdbi jdbi) {
    this.relay = relay;
    this.jobs = jobs;
    this.steady = steady;
    this.jdbi = jdbi;
  }

  /** Forgets the messages that nobody could deliver so far. */
  @Transactional
  void forgetOutbox() {
    jdbi.useHandle(h -> h.execute("DELETE FROM outbox_message"));
  }

  /** Delivers every outbox message that can be delivered; returns how many were. */
  public int drainOutbox() {
    return relay.drain();
  }

  /** Runs every timer that is due at the test's legal clock, once; returns how many. */
  public int runDueTimers() {
    var due = jobs.due();
    due.forEach(jobs::run);
    return due.size();
  }

  /** Lets every steady work of the service have turns until none finds anything to do. */
  public void turnSteadyWork() {
    while (steady.turnAll()) {
      continue;
    }
  }

  /** Goes on until neither outbox nor timers have anything left that can be done now. */
  public void settle() {
    while (drainOutbox() + runDueTimers() > 0) {
      continue;
    }
  }
}
