package io.shouyue.retention.holiday;

import io.shouyue.retention.calendar.HolidayNotice;
import io.shouyue.retention.calendar.LegalCalendar;
import io.shouyue.retention.calendar.LegalDay;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A year's legal days.
 *
 * @param provisional true while the year has no notice
 * @param notice number of the State Council Office's notice
 */
@Schema(name = "CalendarYear")
public record CalendarView(
    int year,
    boolean provisional,
    @Nullable String notice,
    @Nullable LocalDate published,
    @Nullable String source,
    long workingDays,
    List<LegalDay> days) {

  static CalendarView of(LegalCalendar calendar, int year) {
    HolidayNotice notice = calendar.noticeOf(year).orElse(null);
    List<LegalDay> days = calendar.daysOf(year).toList();
    return new CalendarView(
        year,
        notice == null,
        notice == null ? null : notice.number(),
        notice == null ? null : notice.published(),
        notice == null ? null : notice.source(),
        days.stream().filter(LegalDay::isWorked).count(),
        days);
  }
}
