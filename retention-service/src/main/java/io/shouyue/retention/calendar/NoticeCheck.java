package io.shouyue.retention.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says what in a notice contradicts itself, the calendar or the holiday regulation (全国年节及纪念日放假办法),
 * so that a slip of the pen moves nobody's due date.
 */
final class NoticeCheck {

  private static final Pattern NUMBER = Pattern.compile("国办发明电〔(\\d{4})〕\\d+号");
  private static final MonthDay EARLIEST = MonthDay.of(12, 20);
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final HolidayNotice notice;
  private final List<NoticeFault> faults = new ArrayList<>();

  private NoticeCheck(HolidayNotice notice) {
    this.notice = notice;
  }

  static List<NoticeFault> faults(
      HolidayNotice notice, int workingDays, HolidayRegulation regulation) {
    NoticeCheck check = new NoticeCheck(notice);
    check.number();
    check.published();
    check.days();
    check.regulation(regulation);
    check.sum(workingDays);
    return check.faults;
  }

  private void number() {
    for (String one : notice.number().split("、", -1)) {
      var read = NUMBER.matcher(one);
      if (!read.matches() || !isAround(Integer.parseInt(read.group(1)))) {
        fault("notice", "not-a-notice", one + " is no notice about " + notice.year());
      }
    }
  }

  private void published() {
    LocalDate day = notice.published();
    if (day != null && !isAround(day.getYear())) {
      fault("published", "out-of-range", day + " is no day to publish " + notice.year());
    }
  }

  private boolean isAround(int year) {
    return year == notice.year() || year == notice.year() - 1;
  }

  private void days() {
    LocalDate first = EARLIEST.atYear(notice.year() - 1);
    LocalDate last = LocalDate.of(notice.year(), 12, 31);
    for (LocalDate day : sorted(notice.off())) {
      if (day.isBefore(first) || day.isAfter(last)) {
        fault("off." + notice.off().get(day), "out-of-range", day + " lies in another year");
      }
    }
    for (LocalDate day : sorted(notice.work())) {
      String field = "work." + notice.work().get(day);
      if (day.isBefore(first) || day.isAfter(last)) {
        fault(field, "out-of-range", day + " lies in another year");
      }
      if (notice.off().containsKey(day)) {
        fault(field, "contradiction", day + " is both off and worked");
      }
      if (!WEEKEND.contains(day.getDayOfWeek())) {
        fault(field, "not-a-weekend", day + " is worked anyway");
      }
    }
  }

  private void regulation(HolidayRegulation regulation) {
    LocalDate first = LocalDate.of(notice.year(), 1, 1);
    first
        .datesUntil(first.plusYears(1))
        .filter(day -> regulation.holidayOn(day) != null && !notice.off().containsKey(day))
        .forEach(
            day ->
                fault(
                    "off." + regulation.holidayOn(day),
                    "regulation",
                    day + " is off by regulation and missing"));
  }

  private void sum(int expected) {
    LegalCalendar alone =
        new LegalCalendar(List.of(notice), new HolidayRegulation(Map.of(), Map.of()));
    long counted = alone.daysOf(notice.year()).filter(LegalDay::isWorked).count();
    if (counted != expected) {
      fault(
          "working-days",
          "sum",
          "%d has %d working days, not %d".formatted(notice.year(), counted, expected));
    }
  }

  private static List<LocalDate> sorted(Map<LocalDate, String> days) {
    return days.keySet().stream().sorted().toList();
  }

  private void fault(String field, String code, String message) {
    faults.add(new NoticeFault(field, code, message));
  }
}
