package io.shouyue.retention.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.time.Beijing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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
  void explanationOfWorkingDaysEndsOnTheDueDateAndCountsAsMany(
      @ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 60) int amount) {
    DueDate due = DUE.toAct(start, Span.workingDays(amount));

    assertThat(due.days().getLast().date()).isEqualTo(due.dueDate());
    assertThat(due.days().stream().filter(CountedDay::counted)).hasSize(amount);
    assertThat(due.provisional())
        .isEqualTo(due.days().stream().skip(1).anyMatch(day -> !CALENDAR.on(day.date()).settled()));
  }

  @Property
  void workingDaysBetweenStartAndDueDateAreAsManyAsWereAsked(
      @ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 60) int amount) {
    DueDate due = DUE.toAct(start, Span.workingDays(amount));
    assertThat(CALENDAR.workingDays(Beijing.dayOf(start), due.dueDate())).isEqualTo(amount);
    assertThat(CALENDAR.isWorkingDay(due.dueDate())).isTrue();
  }

  @Property
  void businessHoursAgreeWithANaiveModelMinuteByMinute(
      @ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 20) int hours) {
    LocalDateTime minute =
        LocalDateTime.ofInstant(start.truncatedTo(ChronoUnit.MINUTES), Beijing.ZONE);
    int left = hours * 60;
    while (left > 0) {
      int time = minute.getHour() * 60 + minute.getMinute();
      if (NaiveDays.worked(minute.toLocalDate()) && time >= 570 && time < 1080) {
        left--;
      }
      minute = minute.plusMinutes(1);
    }
    DueDate due = DUE.toAct(start.truncatedTo(ChronoUnit.MINUTES), Span.businessHours(hours));
    assertThat(due.due()).isEqualTo(minute.atZone(Beijing.ZONE).toInstant());
  }

  @Property
  void yearIsTwelveMonths(
      @ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 30) int years) {
    assertThat(DUE.toKeep(start, Span.years(years)).dueDate())
        .isEqualTo(DUE.toKeep(start, Span.months(12 * years)).dueDate());
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
            Instant.parse("2018-12-31T16:00:00Z").getEpochSecond(),
            Instant.parse("2027-12-31T15:59:59Z").getEpochSecond())
        .map(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<Span> spans() {
    Arbitrary<Integer> amounts = Arbitraries.integers().between(1, 60);
    return amounts.flatMap(
        amount -> Arbitraries.of(SpanUnit.values()).map(unit -> new Span(amount, unit)));
  }
}
