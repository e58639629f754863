package io.shouyue.retention.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which days are worked. A make-up day beats the weekend, a day off beats the weekday; in a year
 * without a notice the regulation's holidays are off and everything is unsettled.
 */
public final class LegalCalendar {

  private final SortedMap<Integer, HolidayNotice> notices = new TreeMap<>();
  private final Map<LocalDate, String> off = new HashMap<>();
  private final Map<LocalDate, String> work = new HashMap<>();
  private final HolidayRegulation regulation;
  private final long revision;
  private final WorkedDays worked;

  public LegalCalendar(Collection<HolidayNotice> notices, HolidayRegulation regulation) {
    this(notices, regulation, 0);
  }

  /**
   * @param notices one per year, each whole
   * @param revision how often notices were added to those that come with the service
   */
  public LegalCalendar(
      Collection<HolidayNotice> notices, HolidayRegulation regulation, long revision) {
    this.regulation = regulation;
    this.revision = revision;
    for (HolidayNotice notice : notices) {
      this.notices.put(notice.year(), notice);
      off.putAll(notice.off());
      work.putAll(notice.work());
    }
    this.worked = counted();
  }

  private WorkedDays counted() {
    int from = this.notices.isEmpty() ? 2019 : this.notices.firstKey();
    int to = this.notices.isEmpty() ? from : this.notices.lastKey() + 2;
    return new WorkedDays(this, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  /** The days around the notices, counted once. */
  WorkedDays worked() {
    return worked;
  }

  public LegalDay on(LocalDate date) {
    boolean settled = notices.containsKey(date.getYear());
    String makeUp = work.get(date);
    if (makeUp != null) {
      return new LegalDay(date, DayKind.MAKE_UP_DAY, makeUp, settled);
    }
    String holiday = off.get(date);
    if (holiday != null) {
      return new LegalDay(date, DayKind.HOLIDAY, holiday, settled);
    }
    if (!settled) {
      String fixed = regulation.holidayOn(date);
      if (fixed != null) {
        return new LegalDay(date, DayKind.HOLIDAY_BY_REGULATION, fixed, false);
      }
    }
    return new LegalDay(
        date, isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKING_DAY, null, settled);
  }

  public boolean isWorkingDay(LocalDate date) {
    return on(date).isWorked();
  }

  public Optional<HolidayNotice> noticeOf(int year) {
    return Optional.ofNullable(notices.get(year));
  }

  /** Every day of the year, in order. */
  public Stream<LegalDay> daysOf(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return first.datesUntil(first.plusYears(1)).map(this::on);
  }

  /** Working days after {@code after} up to and with {@code until}. */
  public long workingDays(LocalDate after, LocalDate until) {
    return after.plusDays(1).datesUntil(until.plusDays(1)).filter(this::isWorkingDay).count();
  }

  /**
   * Names the data an answer rests on, as {@code 2019-2026}, with {@code +2} once two came later.
   */
  public String version() {
    String years = notices.isEmpty() ? "none" : notices.firstKey() + "-" + notices.lastKey();
    return revision == 0 ? years : years + "+" + revision;
  }

  private static boolean isWeekend(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
  }
}
