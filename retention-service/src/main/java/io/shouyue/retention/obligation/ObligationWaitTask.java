package io.shouyue.retention.obligation;

import io.shouyue.platform.data.jobs.TimedTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The website had its two working days; if it said nothing, the cancellation goes on. */
@ApplicationScoped
public class ObligationWaitTask implements TimedTask<WaitingRequest> {

  private final PgObligationStore store;
  private final ObligationsSettled settled;

  ObligationWaitTask(PgObligationStore store, ObligationsSettled settled) {
    this.store = store;
    this.settled = settled;
  }

  @Override
  public String name() {
    return "obligation-wait";
  }

  @Override
  public Class<WaitingRequest> type() {
    return WaitingRequest.class;
  }

  @Override
  @Transactional
  public void run(WaitingRequest waiting, Instant dueAt) {
    store
        .lock(waiting.request())
        .filter(asked -> !asked.isAnswered())
        .ifPresent(asked -> settled.goOn(waiting.site(), waiting.request()));
  }
}
