package io.shouyue.retention.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.time.Beijing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts that two independent implementations and the notices themselves agree on. */
class WorkedExamplesTest {

  private static final DueDates DUE = new DueDates(CalendarFiles.load());

  @ParameterizedTest(name = "{0}: 15 working days from {1} end with {2}")
  @CsvSource({
    "1,2025-01-20T10:00,2025-02-14",
    "2,2025-01-26T09:00,2025-02-21",
    "3,2025-01-27T23:59:59,2025-02-24",
    "4,2025-02-01T12:00,2025-02-24",
    "5,2025-04-25T17:59,2025-05-20",
    "6,2026-09-11T00:05,2026-10-09",
    "7,2025-09-19T09:30,2025-10-16",
    "8a,2025-09-30T18:30,2025-10-28",
    "8b,2025-10-01T08:00,2025-10-28",
    "9,2025-12-15T11:00,2026-01-06",
    "10,2025-12-31T23:59:59,2026-01-22",
    "11,2026-02-06T14:00,2026-03-05",
    "12a,2026-02-14T15:00,2026-03-13",
    "12b,2026-02-15T00:00,2026-03-13",
    "13,2026-04-17T10:00,2026-05-12",
    "14,2026-09-10T10:00,2026-10-08",
    "15,2026-09-18T19:00,2026-10-15",
    "16,2026-09-20T10:00,2026-10-16",
    "17,2026-11-20T10:00,2026-12-11",
  })
  void fifteenWorkingDaysFromReceipt(String example, LocalDateTime received, LocalDate dueDate) {
    DueDate due = DUE.toAct(beijing(received), Span.workingDays(15));
    assertThat(due.dueDate()).isEqualTo(dueDate);
    assertThat(due.due()).isEqualTo(Beijing.endOf(dueDate));
    assertThat(due.provisional()).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1} working days from {2} end with {3}")
  @CsvSource({
    "26,30,2026-09-01T09:00,2026-10-19",
    "27,10,2026-02-10T09:00,2026-03-02",
    "33a,1,2026-09-30T19:00,2026-10-08",
    "33b,3,2026-09-30T19:00,2026-10-10",
    "33c,5,2026-09-30T19:00,2026-10-13",
    "faces counted on 2025-06-01,30,2025-06-01T09:00,2025-07-14",
    "officers announced on 2025-07-18,30,2025-07-18T09:00,2025-08-29",
  })
  void otherWorkingDays(String example, int amount, LocalDateTime start, LocalDate dueDate) {
    assertThat(DUE.toAct(beijing(start), Span.workingDays(amount)).dueDate()).isEqualTo(dueDate);
  }

  @ParameterizedTest(name = "{0}: 30 days from {1} aim at {2} and end with {3}")
  @CsvSource({
    "19,2025-01-02,2025-02-01,2025-02-05",
    "20,2025-09-01,2025-10-01,2025-10-09",
    "21,2025-12-02,2026-01-01,2026-01-04",
    "22,2026-01-15,2026-02-14,2026-02-14",
    "23,2026-01-19,2026-02-18,2026-02-24",
    "24a,2026-08-21,2026-09-20,2026-09-20",
    "24b,2026-08-26,2026-09-25,2026-09-28",
    "25,2026-11-20,2026-12-20,2026-12-21",
  })
  void thirtyDaysFromVerification(
      String example, LocalDate verified, LocalDate target, LocalDate dueDate) {
    DueDate due = DUE.toAct(beijing(verified.atTime(10, 0)), Span.days(30));
    assertThat(due.target()).isEqualTo(target);
    assertThat(due.dueDate()).isEqualTo(dueDate);
    assertThat(due.provisional()).isFalse();
  }

  @ParameterizedTest(name = "{0}: {2} hours from {1} end at {3}")
  @CsvSource({
    "28,2026-02-16T23:10,4,2026-02-17T03:10",
    "34b,2026-10-03T03:00,1,2026-10-03T04:00",
    "34c,2026-10-03T03:00,4,2026-10-03T07:00",
  })
  void hoursRunThroughNightsAndHolidays(
      String example, LocalDateTime start, int amount, LocalDateTime end) {
    DueDate due = DUE.toAct(beijing(start), Span.hours(amount));
    assertThat(due.due()).isEqualTo(beijing(end));
    assertThat(due.provisional()).isFalse();
  }

  @ParameterizedTest(name = "{0}: {2} business hours from {1} end at {3}")
  @CsvSource({
    "32,2026-09-18T16:30,4,2026-09-20T12:00",
    "before opening,2026-11-20T08:00,1,2026-11-20T10:30",
    "after closing,2026-11-20T18:00,1,2026-11-23T10:30",
    "to the close of business,2026-11-20T09:30,8,2026-11-20T17:30",
  })
  void businessHoursCountMakeUpDaysAndRestWithTheDesk(
      String example, LocalDateTime start, int amount, LocalDateTime end) {
    DueDate due = DUE.toAct(beijing(start), Span.businessHours(amount));
    assertThat(due.due()).isEqualTo(beijing(end));
    assertThat(due.dueDate()).isEqualTo(end.toLocalDate());
  }

  @Test
  void minutesRunThroughNightsAndHolidays() {
    // example 34a
    Instant start = beijing(LocalDateTime.parse("2026-10-03T03:00"));
    assertThat(DUE.toAct(start, Span.minutes(15)).due())
        .isEqualTo(beijing(LocalDateTime.parse("2026-10-03T03:15")));
  }

  @Test
  void countIntoAYearWithoutNoticeIsProvisional() {
    // example 18
    DueDate due = DUE.toAct(beijing(LocalDateTime.parse("2026-12-14T10:00")), Span.workingDays(15));
    assertThat(due.dueDate()).isEqualTo("2027-01-05");
    assertThat(due.provisional()).isTrue();
  }

  @ParameterizedTest(name = "{0}: {2} months from {1} are kept through {3}")
  @CsvSource({
    "29a,2025-08-31,6,2026-02-28",
    "29b,2026-08-29,6,2027-02-28",
    "30,2024-02-29,120,2034-02-28",
  })
  void monthsEndOnTheCorrespondingDayOrTheLast(
      String example, LocalDate start, int months, LocalDate last) {
    DueDate due = DUE.toKeep(beijing(start.atTime(10, 0)), Span.months(months));
    assertThat(due.dueDate()).isEqualTo(last);
    assertThat(due.due()).isEqualTo(Beijing.startOf(last.plusDays(1)));
  }

  @ParameterizedTest(name = "{0}: 365 days kept from {1} end with {2}")
  @CsvSource({"31,2027-03-01,2028-02-29", "the demo,2026-11-20,2027-11-20"})
  void threeHundredAndSixtyFiveDaysAreNoYearAndDoNotRoll(
      String example, LocalDate start, LocalDate last) {
    DueDate due = DUE.toKeep(beijing(start.atTime(10, 0)), Span.days(365));
    assertThat(due.dueDate()).isEqualTo(last);
    assertThat(due.provisional()).isFalse();
  }

  private static Instant beijing(LocalDateTime time) {
    return time.atZone(Beijing.ZONE).toInstant();
  }
}
