package io.shouyue.retention.answer;

import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Removes copies whose seven days or five downloads are over. */
@ApplicationScoped
public class AnswerPurgeJob implements RecurringJob {

  private final PgAnswerStore store;
  private final LegalClock time;

  AnswerPurgeJob(PgAnswerStore store, LegalClock time) {
    this.store = store;
    this.time = time;
  }

  @Override
  public String name() {
    return "answer-purge";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    store.purge(time.now());
  }
}
