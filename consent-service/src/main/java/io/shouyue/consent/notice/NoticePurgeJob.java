package io.shouyue.consent.notice;

import io.shouyue.consent.BatchJob;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Lets go of notices that nobody answered, thirty days after their time: until then a late answer
 * is told that it is late. What they showed names nobody and stays, as do answered ones.
 */
@ApplicationScoped
public class NoticePurgeJob implements BatchJob {
  private static final Duration LATE = Duration.ofDays(30);
  private static final int AT_ONCE = 1_000;

  private final PgNoticeStore notices;
  private final LegalClock clock;

  NoticePurgeJob(PgNoticeStore notices, LegalClock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "unanswered-notices";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public int batch() {
    return notices.purgeUnanswered(clock.now().minus(LATE), AT_ONCE);
  }
}
