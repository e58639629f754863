package io.shouyue.retention.holiday;

import io.micrometer.core.instrument.MeterRegistry;
import io.shouyue.platform.data.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Raises the alarm while the notice of a year that due dates reach into is missing. */
@ApplicationScoped
public class CalendarAlarmJob implements RecurringJob {

  private static final Logger LOG = Logger.getLogger(CalendarAlarmJob.class);

  private final CalendarService calendar;
  private final AtomicInteger missing;

  CalendarAlarmJob(CalendarService calendar, MeterRegistry meters) {
    this.calendar = calendar;
    this.missing = meters.gauge("shouyue.calendar.missing.year", new AtomicInteger());
  }

  @Override
  public String name() {
    return "calendar-alarm";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    Optional<Integer> year = calendar.missing();
    missing.set(year.orElse(0));
    year.ifPresent(
        one -> LOG.warnf("holiday notice missing year=%d: due dates in it are provisional", one));
  }
}
