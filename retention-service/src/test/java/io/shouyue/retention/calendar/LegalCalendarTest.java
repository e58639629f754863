package io.shouyue.retention.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.time.Beijing;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalCalendarTest {

  private static final LegalCalendar CALENDAR = CalendarFiles.load();
  private static final DueDates DUE = new DueDates(CALENDAR);

  @ParameterizedTest
  @CsvSource({
    "2019,250",
    "2020,249",
    "2021,250",
    "2022,249",
    "2023,249",
    "2024,251",
    "2025,248",
    "2026,248"
  })
  void yearHasAsManyWorkingDaysAsItsNoticeLeaves(int year, int workingDays) {
    assertThat(CALENDAR.daysOf(year).filter(LegalDay::isWorked).count()).isEqualTo(workingDays);
  }

  @Test
  void noticesCarryTheirNumberAndSource() {
    HolidayNotice notice = CALENDAR.noticeOf(2026).orElseThrow();
    assertThat(notice.number()).isEqualTo("国办发明电〔2025〕7号");
    assertThat(notice.published()).isEqualTo("2025-11-04");
    assertThat(notice.source()).contains("content_7047091");
  }

  @Test
  void holidaysFixedByRegulationAreOffBeforeTheNoticeIsOut() {
    LegalDay newYear = CALENDAR.on(LocalDate.parse("2027-01-01"));
    assertThat(newYear.kind()).isEqualTo(DayKind.HOLIDAY_BY_REGULATION);
    assertThat(newYear.settled()).isFalse();
  }

  @Test
  void countThatTouchesAYearWithoutNoticeIsProvisional() {
    DueDate due = DUE.toAct(Instant.parse("2026-12-14T02:00:00Z"), Span.workingDays(15));
    assertThat(due.dueDate()).isEqualTo("2027-01-05");
    assertThat(due.provisional()).isTrue();
  }

  @Test
  void everyDayBetweenStartAndDueDateIsExplained() {
    DueDate due = DUE.toAct(Instant.parse("2026-09-18T11:00:00Z"), Span.workingDays(5));
    assertThat(due.days())
        .extracting(day -> day.date().getDayOfMonth() + " " + day.why())
        .containsExactly(
            "18 START",
            "19 WEEKEND",
            "20 MAKE_UP_DAY",
            "21 WORKING_DAY",
            "22 WORKING_DAY",
            "23 WORKING_DAY",
            "24 WORKING_DAY");
    assertThat(due.days().stream().filter(CountedDay::counted)).hasSize(5);
  }

  @Test
  void rolledDayShowsWhatItRolledOver() {
    DueDate due = DUE.toAct(Instant.parse("2026-01-19T02:00:00Z"), Span.days(30));
    assertThat(due.days().getLast().why()).isEqualTo(DayReason.ROLLED_TO);
    assertThat(due.days().stream().filter(CountedDay::counted)).hasSize(30);
    assertThat(due.days())
        .filteredOn(day -> day.date().isAfter(LocalDate.parse("2026-02-18")))
        .extracting(CountedDay::why)
        .containsExactly(
            DayReason.HOLIDAY,
            DayReason.HOLIDAY,
            DayReason.HOLIDAY,
            DayReason.HOLIDAY,
            DayReason.HOLIDAY,
            DayReason.ROLLED_TO);
  }

  @Test
  void dueInstantIsTheNextMidnightInBeijing() {
    DueDate due = DUE.toAct(Instant.parse("2026-09-10T02:00:00Z"), Span.workingDays(15));
    assertThat(due.due()).isEqualTo("2026-10-08T16:00:00Z");
    assertThat(Beijing.dayOf(due.due().minusNanos(1))).isEqualTo(due.dueDate());
  }

  @Test
  void everyDayAgreesWithASecondSource() {
    LocalDate first = LocalDate.parse("2019-01-01");
    first
        .datesUntil(LocalDate.parse("2027-01-01"))
        .forEach(
            day ->
                assertThat(CALENDAR.isWorkingDay(day))
                    .as("%s", day)
                    .isEqualTo(NaiveDays.worked(day)));
  }

  @Test
  void laterNoticeOfAYearCorrectsTheFirst() {
    assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2020-02-01"))).isFalse();
    assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2020-02-03"))).isTrue();
    assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2019-05-05"))).isTrue();
  }

  @Test
  void decemberDaysOfTheNextYearsNoticeAreKnown() {
    assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2018-12-29"))).isTrue();
    assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2018-12-31"))).isFalse();
  }

  @Test
  void calendarOfAnotherRevisionHasAnotherName() {
    LegalCalendar more =
        new LegalCalendar(
            CalendarFiles.notices(CalendarFiles.regulation()), CalendarFiles.regulation(), 2);
    assertThat(CALENDAR.version()).isEqualTo("2019-2026");
    assertThat(more.version()).isEqualTo("2019-2026+2");
  }
}
