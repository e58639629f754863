package io.shouyue.retention.schedule;

import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.event.OpenRecord;
import io.shouyue.retention.event.RetentionEventService;
import io.shouyue.retention.schedule.PgRunItemStore.Ended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What a run's batches write down, in their transaction. */
@ApplicationScoped
class RunBooking {

  private static final int SLICE = 20_000;

  private static final Comparator<OpenRecord.Name> BY_KEY =
      Comparator.comparing(OpenRecord.Name::subject)
          .thenComparing(OpenRecord.Name::category)
          .thenComparing(OpenRecord.Name::recordRef);

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
   * The records are treated. They are written down in the order of the tables' keys, so many at a
   * time, so that each page is changed once and few of them are in memory twice.
   *
   * @param rows touched of each, in their order
   */
  @Transactional(TxType.MANDATORY)
  void done(RetentionRun run, List<RunItem> done, long[] rows) {
    List<Integer> places =
        IntStream.range(0, rows.length)
            .boxed()
            .sorted(Comparator.comparing(place -> done.get(place).name(), BY_KEY))
            .toList();
    for (int from = 0; from < rows.length; from += SLICE) {
      List<Ended> ended =
          places.subList(from, Math.min(from + SLICE, rows.length)).stream()
              .map(n -> new Ended(done.get(n), ItemState.DONE, rows[n], null, null))
              .toList();
      write(run, ended);
    }
  }

  private void write(RetentionRun run, List<Ended> ended) {
    items.end(run.id(), ended);
    if (!run.dryRun()) {
      List<RunItem> gone = ended.stream().map(Ended::item).toList();
      events.treated(run.site(), gone.stream().map(RunItem::name).toList(), run.id());
      acts.recordAll(gone.stream().map(item -> treated(run, item)).toList());
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
