package io.shouyue.retention.desk;

import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.holiday.CalendarService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Puts the desk's numbers together. */
@ApplicationScoped
public class DeskService {

  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration SOON = Duration.ofDays(30);

  private final PgDeskStore store;
  private final CalendarService calendar;
  private final LegalClock time;

  DeskService(PgDeskStore store, CalendarService calendar, LegalClock time) {
    this.store = store;
    this.calendar = calendar;
    this.time = time;
  }

  DeskSummaryView summary(String site) {
    Instant now = time.now();
    Map<String, Long> byState = store.openBy(site, "state");
    return new DeskSummaryView(
        now,
        byState.values().stream().mapToLong(Long::longValue).sum(),
        store.dueBetween(site, Instant.EPOCH, now),
        store.dueBetween(site, now, Beijing.endOf(Beijing.dayOf(now))),
        store.dueBetween(site, now, now.plus(WEEK)),
        store.unassigned(site),
        byState,
        store.openBy(site, "type"),
        store.outcomes(site),
        store.holdsRunning(site),
        store.holdsEndingBefore(site, now.plus(SOON)),
        store.erasuresRunning(site),
        store.erasuresStuck(site),
        store.linesUndecided(site),
        calendar.missing().orElse(null));
  }
}
