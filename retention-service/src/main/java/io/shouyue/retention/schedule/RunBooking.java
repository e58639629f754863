package io.shouyue.retention.schedule;

import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.event.RetentionEventService;
import io.shouyue.retention.schedule.PgRunItemStore.Ended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** What a run's batches write down, in their transaction. */
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

  /**
   * The records are treated.
   *
   * @param rows touched of each, in their order
   */
  @Transactional(TxType.MANDATORY)
  void done(RetentionRun run, List<RunItem> done, long[] rows) {
    items.end(
        run.id(),
        IntStream.range(0, rows.length)
            .mapToObj(n -> new Ended(done.get(n), ItemState.DONE, rows[n], null, null))
            .toList());
    if (!run.dryRun()) {
      events.treated(run.site(), done.stream().map(RunItem::name).toList(), run.id());
      acts.recordAll(done.stream().map(item -> treated(run, item)).toList());
    }
  }

  private static AuditAct treated(RetentionRun run, RunItem item) {
    Actor actor = Actor.SYSTEM;
    return new AuditAct(
        run.site(),
        actor.id(),
        actor.kind(),
        "retention.treated",
        run.id(),
        item.name().subject(),
        item.rule());
  }

  /** Whether the run was over and is now marked so. */
  @Transactional(TxType.MANDATORY)
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
