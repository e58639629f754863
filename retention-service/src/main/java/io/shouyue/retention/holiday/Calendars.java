package io.shouyue.retention.holiday;

import io.shouyue.platform.time.MonotonicClock;
import io.shouyue.retention.calendar.CalendarFiles;
import io.shouyue.retention.calendar.CalendarInForce;
import io.shouyue.retention.calendar.HolidayNotice;
import io.shouyue.retention.calendar.HolidayRegulation;
import io.shouyue.retention.calendar.LegalCalendar;
import io.shouyue.retention.calendar.NoticeFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * The calendar in force on this node. Another node's import is seen within two seconds; what was
 * counted meanwhile bears the older calendar's name and is counted anew.
 */
@ApplicationScoped
public class Calendars implements CalendarInForce {

  private static final long FRESH_NANOS = Duration.ofSeconds(2).toNanos();

  private final PgNoticeStore store;
  private final MonotonicClock elapsed;
  private final HolidayRegulation regulation = CalendarFiles.regulation();
  private volatile Known known;

  private record Known(LegalCalendar calendar, long revision, long readAt) {}

  Calendars(PgNoticeStore store, MonotonicClock elapsed) {
    this.store = store;
    this.elapsed = elapsed;
    LegalCalendar own = new LegalCalendar(CalendarFiles.notices(regulation), regulation);
    this.known = new Known(own, 0, elapsed.nanos() - FRESH_NANOS - 1);
  }

  @Override
  public LegalCalendar current() {
    return elapsed.nanos() - known.readAt() > FRESH_NANOS ? refresh() : known.calendar();
  }

  /** Looks for imports now. */
  LegalCalendar refresh() {
    long revision = store.revision();
    LegalCalendar calendar = revision == known.revision() ? known.calendar() : read(revision);
    known = new Known(calendar, revision, elapsed.nanos());
    return calendar;
  }

  HolidayRegulation regulation() {
    return regulation;
  }

  private LegalCalendar read(long revision) {
    Map<Integer, HolidayNotice> notices = new TreeMap<>();
    CalendarFiles.notices(regulation).forEach(one -> notices.put(one.year(), one));
    store.files().stream()
        .map(file -> NoticeFile.read(file, regulation))
        .forEach(one -> notices.put(one.year(), one));
    return new LegalCalendar(notices.values(), regulation, revision);
  }
}
