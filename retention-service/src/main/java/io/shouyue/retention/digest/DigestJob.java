package io.shouyue.retention.digest;

import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.calendar.CalendarInForce;
import io.shouyue.retention.site.SiteService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** Sends each site's digest once its time has come; one that was missed is not made up for. */
@ApplicationScoped
public class DigestJob implements RecurringJob {

  private final SiteService sites;
  private final DigestLetters letters;
  private final CalendarInForce calendars;
  private final LegalClock time;

  DigestJob(SiteService sites, DigestLetters letters, CalendarInForce calendars, LegalClock time) {
    this.sites = sites;
    this.letters = letters;
    this.calendars = calendars;
    this.time = time;
  }

  @Override
  public String name() {
    return "desk-digest";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(5);
  }

  @Override
  public void run() {
    Instant now = time.now();
    if (calendars.current().on(Beijing.dayOf(now)).isWorked()) {
      DigestPart.at(now.atZone(Beijing.ZONE).toLocalTime())
          .ifPresent(part -> sites.codes().forEach(site -> letters.send(site, part)));
    }
  }
}
