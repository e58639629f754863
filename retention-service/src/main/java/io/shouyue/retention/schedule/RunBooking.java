package io.shouyue.retention.schedule;

import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.event.RetentionEventService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** The database's side of a run's batches, each call a transaction. */
@ApplicationScoped
class RunBooking {

  private final PgRunStore runs;
  private final PgRunItemStore items;
  private final RetentionEventService events;
  private final Acts acts;

  RunBooking(PgRunStore runs, PgRunItemStore items, RetentionEventService events, Acts acts) {
    this.runs = runs;
    this.items = items;
    this.events = events;
    this.acts = acts;
  }

  @Transactional
  List<RunItem> lease(RetentionRun run, Instant now, Instant until, int limit) {
    return items.lease(run, now, until, limit);
  }

  @Transactional
  void done(RetentionRun run, RunItem item, long rows) {
    items.done(item, ItemState.DONE, rows);
    if (!run.dryRun()) {
      events.treated(item.name(), run.id());
      acts.record(
          run.site(),
          Actor.SYSTEM,
          "retention.treated",
          run.id(),
          item.name().subject(),
          item.rule());
    }
  }

  /** Whether the run was over and is now marked so. */
  @Transactional
  boolean finishWhenDone(RetentionRun run, Instant now) {
    boolean over =
        !items.hasPending(run.id())
            && runs.move(run.id(), List.of(RunState.RUNNING), RunState.DONE);
    if (over) {
      runs.finish(run.id(), now);
      acts.record(run.site(), Actor.SYSTEM, "retention-run.done", run.id(), null, null);
    }
    return over;
  }
}
