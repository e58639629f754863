package io.shouyue.retention.request;

import io.shouyue.platform.data.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/** After a calendar came in: counts every open clock anew, one request per transaction. */
@ApplicationScoped
public class ClockRecountJob implements RecurringJob {

  private static final Logger LOG = Logger.getLogger(ClockRecountJob.class);
  private static final int BATCH = 200;

  private final PgClockChangeStore changes;
  private final ClockRecount recount;
  private final ClockRules rules;

  ClockRecountJob(PgClockChangeStore changes, ClockRecount recount, ClockRules rules) {
    this.changes = changes;
    this.recount = recount;
    this.rules = rules;
  }

  @Override
  public String name() {
    return "clock-recount";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(20);
  }

  @Override
  public void run() {
    String calendar = rules.calendar().version();
    String after = "";
    List<PgClockChangeStore.Outdated> found = changes.outdated(calendar, after, BATCH);
    while (!found.isEmpty()) {
      found.forEach(one -> recount(one, calendar));
      after = found.getLast().request();
      found = changes.outdated(calendar, after, BATCH);
    }
  }

  /** One that fails is logged and tried again with the next run; the others are not held up. */
  private void recount(PgClockChangeStore.Outdated one, String calendar) {
    try {
      recount.recount(one.site(), one.request(), calendar);
    } catch (RuntimeException failed) {
      LOG.warnf(
          "recount failed request=%s error=%s", one.request(), failed.getClass().getSimpleName());
    }
  }
}
