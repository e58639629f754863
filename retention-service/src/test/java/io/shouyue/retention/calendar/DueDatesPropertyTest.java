package io.shouyue.retention.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.time.Beijing;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DueDatesPropertyTest {

  private static final LegalCalendar CALENDAR = CalendarFiles.load();
  private static final DueDates DUE = new DueDates(CALENDAR);

  @Property
  void laterStartNeverEndsEarlier(
      @ForAll("instants") Instant start,
      @ForAll @IntRange(max = 10_000) int minutes,
      @ForAll("spans") Span span) {
    Instant later = start.plus(Duration.ofMinutes(minutes));
    assertThat(DUE.toAct(later, span).due()).isAfterOrEqualTo(DUE.toAct(start, span).due());
  }

  @Property
  void longerSpanNeverEndsEarlier(@ForAll("instants") Instant start, @ForAll("spans") Span span) {
    Span longer = new Span(span.amount() + 1, span.unit());
    assertThat(DUE.toAct(start, longer).due()).isAfterOrEqualTo(DUE.toAct(start, span).due());
  }

  @Property
  void workingDaysAddUp(
      @ForAll("instants") Instant start,
      @ForAll @IntRange(min = 1, max = 40) int a,
      @ForAll @IntRange(min = 1, max = 40) int b) {
    DueDate first = DUE.toAct(start, Span.workingDays(a));
    DueDate both = DUE.toAct(Beijing.startOf(first.dueDate()), Span.workingDays(b));
    assertThat(both.dueDate()).isEqualTo(DUE.toAct(start, Span.workingDays(a + b)).dueDate());
  }

  @Property
  void workingDaysAgreeWithANaiveModel(
      @ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 40) int amount) {
    LocalDate day = start.plus(Duration.ofHours(8)).atOffset(ZoneOffset.UTC).toLocalDate();
    int counted = 0;
    while (counted < amount) {
      day = day.plusDays(1);
      if (NaiveDays.worked(day)) {
        counted++;
      }
    }
    assertThat(DUE.toAct(start, Span.workingDays(amount)).dueDate()).isEqualTo(day);
  }

  @Property
  void dutyNeverEndsOnADayOffAndNeverBeforeItsTarget(
      @ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 400) int amount) {
    DueDate due = DUE.toAct(start, Span.days(amount));
    assertThat(CALENDAR.isWorkingDay(due.dueDate())).isTrue();
    assertThat(due.dueDate()).isAfterOrEqualTo(due.target());
  }

  @Property
  void keepingNeverRolls(
      @ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 400) int amount) {
    DueDate due = DUE.toKeep(start, Span.days(amount));
    assertThat(due.dueDate()).isEqualTo(Beijing.dayOf(start).plusDays(amount));
    assertThat(due.provisional()).isFalse();
  }

  @Property
  void explanationIsWithoutGapsAndCountsExactly(
      @ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 40) int amount) {
    DueDate due = DUE.toAct(start, Span.workingDays(amount));
    LocalDate first = Beijing.dayOf(start);
    assertThat(due.days())
        .extracting(CountedDay::date)
        .containsExactlyElementsOf(first.datesUntil(due.dueDate().plusDays(1)).toList());
    assertThat(due.days().stream().filter(CountedDay::counted)).hasSize(amount);
  }

  @Provide
  Arbitrary<Instant> instants() {
    return Arbitraries.longs()
        .between(
            Instant.parse("2023-12-31T16:00:00Z").getEpochSecond(),
            Instant.parse("2026-12-31T15:59:59Z").getEpochSecond())
        .map(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<Span> spans() {
    Arbitrary<Integer> amounts = Arbitraries.integers().between(1, 60);
    return amounts.flatMap(
        amount -> Arbitraries.of(SpanUnit.values()).map(unit -> new Span(amount, unit)));
  }

  /** The rules written a second time, as lists of days and nothing else. */
  private static final class NaiveDays {
    private static final Set<String> OFF =
        Set.of(
            ("01-01/2024 10-02/2024 11-02/2024 12-02/2024 13-02/2024 14-02/2024 15-02/2024"
                    + " 16-02/2024 17-02/2024 04-04/2024 05-04/2024 06-04/2024 01-05/2024"
                    + " 02-05/2024 03-05/2024 04-05/2024 05-05/2024 10-06/2024 15-09/2024"
                    + " 16-09/2024 17-09/2024 01-10/2024 02-10/2024 03-10/2024 04-10/2024"
                    + " 05-10/2024 06-10/2024 07-10/2024 01-01/2025 28-01/2025 29-01/2025"
                    + " 30-01/2025 31-01/2025 01-02/2025 02-02/2025 03-02/2025 04-02/2025"
                    + " 04-04/2025 05-04/2025 06-04/2025 01-05/2025 02-05/2025 03-05/2025"
                    + " 04-05/2025 05-05/2025 31-05/2025 01-06/2025 02-06/2025 01-10/2025"
                    + " 02-10/2025 03-10/2025 04-10/2025 05-10/2025 06-10/2025 07-10/2025"
                    + " 08-10/2025 01-01/2026 02-01/2026 03-01/2026 15-02/2026 16-02/2026"
                    + " 17-02/2026 18-02/2026 19-02/2026 20-02/2026 21-02/2026 22-02/2026"
                    + " 23-02/2026 04-04/2026 05-04/2026 06-04/2026 01-05/2026 02-05/2026"
                    + " 03-05/2026 04-05/2026 05-05/2026 19-06/2026 20-06/2026 21-06/2026"
                    + " 25-09/2026 26-09/2026 27-09/2026 01-10/2026 02-10/2026 03-10/2026"
                    + " 04-10/2026 05-10/2026 06-10/2026 07-10/2026 01-01/2027 05-02/2027"
                    + " 06-02/2027 07-02/2027 08-02/2027")
                .split(" "));
    private static final Set<String> WORKED =
        Set.of(
            ("04-02/2024 18-02/2024 07-04/2024 28-04/2024 11-05/2024 14-09/2024 29-09/2024"
                    + " 12-10/2024 26-01/2025 08-02/2025 27-04/2025 28-09/2025 11-10/2025"
                    + " 04-01/2026 14-02/2026 28-02/2026 09-05/2026 20-09/2026 10-10/2026")
                .split(" "));

    static boolean worked(LocalDate day) {
      String name =
          "%02d-%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
      boolean weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
      return WORKED.contains(name) || (!weekend && !OFF.contains(name));
    }
  }
}
