package io.shouyue.retention.schedule;

import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.event.RetentionEventService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Applies each site's rules once a legal day: what has to go goes without anybody asking. */
@ApplicationScoped
public class RunJob implements RecurringJob {

  private final RetentionRunService runs;
  private final RetentionEventService events;
  private final ScheduleConfig config;
  private final LegalClock time;

  RunJob(
      RetentionRunService runs,
      RetentionEventService events,
      ScheduleConfig config,
      LegalClock time) {
    this.runs = runs;
    this.events = events;
    this.config = config;
    this.time = time;
  }

  @Override
  public String name() {
    return "retention-run-daily";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    if (config.daily()) {
      for (String site : events.sitesWithOpenRecords()) {
        if (!runs.hasRunOn(site, time.today())) {
          runs.startUnlessUnderWay(site, Actor.SYSTEM);
        }
      }
    }
  }
}
