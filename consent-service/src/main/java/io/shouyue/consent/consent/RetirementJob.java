package io.shouyue.consent.consent;

import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/** Ends retired purposes for everybody, some people at a time; goes on where it stopped. */
@ApplicationScoped
public class RetirementJob implements RecurringJob {
  private static final Logger LOG = Logger.getLogger(RetirementJob.class);
  private static final int BATCH = 200;

  private final PgRetirementStore store;
  private final RetirementService retirement;

  RetirementJob(PgRetirementStore store, RetirementService retirement) {
    this.store = store;
    this.retirement = retirement;
  }

  @Override
  public String name() {
    return "purpose-retirement";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    for (Retired retired : store.open()) {
      end(retired);
    }
  }

  private void end(Retired retired) {
    Retired at = retired;
    List<SubjectId> batch = store.next(at, BATCH);
    while (!batch.isEmpty()) {
      for (SubjectId subject : batch) {
        end(at, subject);
      }
      store.reached(at, batch.getLast());
      at = new Retired(at.site(), at.purpose(), at.version(), batch.getLast().value());
      batch = store.next(at, BATCH);
    }
    store.done(at);
    LOG.infof("retired purpose is over site=%s purpose=%s", at.site(), at.purpose());
  }

  /** An account that was cancelled meanwhile has ended it in its own way. */
  private void end(Retired retired, SubjectId subject) {
    try {
      retirement.end(retired, subject);
    } catch (DomainException notActive) {
      LOG.debugf("not active any more subject=%s", subject);
    }
  }
}
