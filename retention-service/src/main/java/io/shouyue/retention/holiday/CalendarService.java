package io.shouyue.retention.holiday;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.calendar.BadNoticeException;
import io.shouyue.retention.calendar.HolidayNotice;
import io.shouyue.retention.calendar.LegalCalendar;
import io.shouyue.retention.calendar.LegalDay;
import io.shouyue.retention.calendar.NoticeFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes in a year's notice. */
@ApplicationScoped
public class CalendarService {

  /** A notice may set days of the December before. */
  private static final int DAYS_BEFORE = 12;

  private final PgNoticeStore store;
  private final Calendars calendars;
  private final LegalClock time;
  private final Acts acts;

  CalendarService(PgNoticeStore store, Calendars calendars, LegalClock time, Acts acts) {
    this.store = store;
    this.calendars = calendars;
    this.time = time;
    this.acts = acts;
  }

  /**
   * Adds a notice, or the correction of one. The same data a second time change nothing.
   *
   * @param site of whoever imports, for the audit trail; calendars are everybody's
   * @throws DomainException {@code invalid} with one violation for each thing that cannot be right
   */
  @Transactional
  public NoticeImport take(int year, String file, boolean dryRun, String site, Actor actor) {
    HolidayNotice notice = read(year, file);
    LegalCalendar before = calendars.current();
    LegalCalendar after = new LegalCalendar(List.of(notice), calendars.regulation());
    boolean isNew = store.file(year).filter(file::equals).isEmpty();
    if (isNew && !dryRun) {
      store.add(year, file, time.now(), actor.id());
      acts.record(site, actor, "calendar.imported", "calendar/" + year, null, null);
    }
    return new NoticeImport(
        notice,
        after.daysOf(year).filter(LegalDay::isWorked).count(),
        isNew && !dryRun,
        changed(notice, before, after));
  }

  private static List<LegalDay> changed(
      HolidayNotice notice, LegalCalendar before, LegalCalendar after) {
    LocalDate first = LocalDate.of(notice.year(), 1, 1);
    Stream<LocalDate> december =
        Stream.concat(notice.off().keySet().stream(), notice.work().keySet().stream())
            .filter(day -> day.isBefore(first) && !day.isBefore(first.minusDays(DAYS_BEFORE)));
    return Stream.concat(december.sorted(), first.datesUntil(first.plusYears(1)))
        .filter(day -> before.isWorkingDay(day) != after.isWorkingDay(day))
        .map(after::on)
        .toList();
  }

  private HolidayNotice read(int year, String file) {
    try {
      HolidayNotice notice = NoticeFile.read(file, calendars.regulation());
      if (notice.year() != year) {
        throw invalid(List.of(new Violation("year", "other-year", "this is " + notice.year())));
      }
      return notice;
    } catch (BadNoticeException bad) {
      throw invalid(
          bad.faults().stream()
              .map(fault -> new Violation(fault.field(), fault.code(), fault.message()))
              .toList());
    }
  }

  private static DomainException invalid(List<Violation> violations) {
    return new DomainException(CommonError.INVALID, violations, null);
  }

  /** The year whose notice should be known by now and is not. */
  public Optional<Integer> missing() {
    return MissingYear.on(time.today(), calendars.current());
  }
}
