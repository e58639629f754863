package io.shouyue.retention.grace;

import io.shouyue.platform.data.jobs.TimedTask;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.request.MoveOrder;
import io.shouyue.retention.request.RequestDecisionService;
import io.shouyue.retention.request.RequestReadService;
import io.shouyue.retention.request.RequestState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The time to think is over: the cancellation is carried out, unless it was taken back. */
@ApplicationScoped
public class GraceEndTask implements TimedTask<GraceEnd> {

  private final PgGraceStore store;
  private final RequestReadService reads;
  private final RequestDecisionService decisions;

  GraceEndTask(PgGraceStore store, RequestReadService reads, RequestDecisionService decisions) {
    this.store = store;
    this.reads = reads;
    this.decisions = decisions;
  }

  @Override
  public String name() {
    return "grace-end";
  }

  @Override
  public Class<GraceEnd> type() {
    return GraceEnd.class;
  }

  @Override
  @Transactional
  public void run(GraceEnd end, Instant dueAt) {
    if (store.end(end.request()) && isWaiting(end)) {
      decisions.grant(new MoveOrder(end.site(), end.request(), null, Actor.SYSTEM), null);
    }
  }

  /** The officer may have carried it out meanwhile. */
  private boolean isWaiting(GraceEnd end) {
    return reads.find(end.site(), end.request()).state() == RequestState.IN_PROGRESS;
  }
}
