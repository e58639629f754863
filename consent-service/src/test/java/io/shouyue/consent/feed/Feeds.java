package io.shouyue.consent.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.shouyue.platform.time.MonotonicClock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** Followers of the feed beside the one of the service under test. */
public final class Feeds {
  private Feeds() {}

  /** The follower of another node; looks when it is told to, and waits as long as it takes. */
  public static FeedFollower follower(
      DataSource database, ChangeListener listener, MonotonicClock clock, MeterRegistry meters) {
    return new FeedFollower(
        new PgFeedSource(database, Duration.ofMinutes(1)), List.of(listener), clock, meters);
  }
}
