package io.shouyue.consent.feed;

import io.shouyue.platform.data.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Keeps the feed short. */
@ApplicationScoped
public class FeedTrimJob implements RecurringJob {
  private final FeedTrim trim;

  FeedTrimJob(FeedTrim trim) {
    this.trim = trim;
  }

  @Override
  public String name() {
    return "change-feed-trim";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(30);
  }

  @Override
  public void run() {
    trim.trim();
  }
}
