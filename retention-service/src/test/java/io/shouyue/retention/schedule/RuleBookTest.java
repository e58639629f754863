package io.shouyue.retention.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.time.Beijing;
import io.shouyue.retention.calendar.CalendarFiles;
import io.shouyue.retention.calendar.DueDates;
import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.event.OpenRecord;
import io.shouyue.retention.event.OpenRecord.Cause;
import io.shouyue.retention.schedule.RecordStanding.State;
import io.shouyue.retention.schedule.RuleConflict.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RuleBookTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final DueDates DATES = new DueDates(CalendarFiles.load());

  @Test
  void recordWhosePurposeDidNotEndIsKept() {
    assertThat(book(atMost("a", 10)).standing(record("other-trigger"), DAY).state())
        .isEqualTo(State.KEEP);
  }

  @Test
  void recordIsDueTheDayAfterItsLastDay() {
    RuleBook book = book(atMost("a", 10));
    assertThat(book.standing(record("closed"), DAY.plusDays(10)).state()).isEqualTo(State.KEEP);
    assertThat(book.standing(record("closed"), DAY.plusDays(11)).state()).isEqualTo(State.DUE);
  }

  @Test
  void recordIsRestrictedWhileALawOutlastsItsPurpose() {
    RuleBook book = book(atMost("a", 10), atLeast("b", Span.months(120)));

    RecordStanding standing = book.standing(record("closed"), DAY.plusDays(11));

    assertThat(standing.state()).isEqualTo(State.RESTRICTED);
    assertThat(standing.floor()).isEqualTo(LocalDate.of(2036, 11, 20));
    assertThat(book.standing(record("closed"), LocalDate.of(2036, 11, 21)).state())
        .isEqualTo(State.DUE);
    assertThat(book.conflicts())
        .extracting(RuleConflict::kind)
        .containsExactly(RuleConflict.Kind.FLOOR_ABOVE_CEILING);
  }

  @Test
  void recordThatTwoRulesEndDifferentlyWaitsForTheOfficer() {
    CategoryRule early = atMost("early", 10);
    CategoryRule late = atMost("late", 20);
    RuleBook undecided = book(early, late);
    String conflict = undecided.conflicts().getFirst().id();
    assertThat(undecided.standing(record("closed"), DAY.plusDays(15)).state())
        .isEqualTo(State.CONFLICT);

    Decision decision = new Decision("late", "the contract says so", Instant.EPOCH, "officer");
    RuleBook decided = new RuleBook(List.of(early, late), Map.of(conflict, decision), DATES, DAY);

    assertThat(decided.standing(record("closed"), DAY.plusDays(15)).state()).isEqualTo(State.KEEP);
    assertThat(decided.standing(record("closed"), DAY.plusDays(21)).rule()).isEqualTo(late);
  }

  @Test
  void newVersionOfARuleAsksTheOfficerAgain() {
    CategoryRule early = atMost("early", 10);
    String conflict = book(early, atMost("late", 20)).conflicts().getFirst().id();
    Decision decision = new Decision("late", "x", Instant.EPOCH, "officer");
    CategoryRule next = atMost("late", 30).withVersion(2);

    RuleBook book = new RuleBook(List.of(early, next), Map.of(conflict, decision), DATES, DAY);

    assertThat(book.standing(record("closed"), DAY.plusDays(40)).state()).isEqualTo(State.CONFLICT);
  }

  @Test
  void whatTheSenderToldCountsWithoutARule() {
    OpenRecord told =
        new OpenRecord(
            name(), List.of(new Cause("consent-withdrawn", Beijing.startOf(DAY), DAY.plusDays(3))));
    assertThat(book().standing(told, DAY.plusDays(3)).state()).isEqualTo(State.KEEP);
    assertThat(book().standing(told, DAY.plusDays(4)).rule().code()).isEqualTo("told-by-sender");
  }

  @Property(tries = 300)
  void nothingIsDueBeforeFloorAndCeilingAreOver(
      @ForAll @IntRange(min = 1, max = 900) int most,
      @ForAll @IntRange(min = 1, max = 900) int least,
      @ForAll @IntRange(min = 0, max = 2000) int later) {
    RuleBook book = book(atMost("a", most), atLeast("b", Span.days(least)));

    State state = book.standing(record("closed"), DAY.plusDays(later)).state();

    State expected = later <= most ? State.KEEP : later <= least ? State.RESTRICTED : State.DUE;
    assertThat(state).isEqualTo(expected);
  }

  private static RuleBook book(CategoryRule... rules) {
    return new RuleBook(List.of(rules), Map.of(), DATES, DAY);
  }

  private static OpenRecord record(String trigger) {
    return new OpenRecord(name(), List.of(new Cause(trigger, Beijing.startOf(DAY), null)));
  }

  private static OpenRecord.Name name() {
    return new OpenRecord.Name("demo", "sub_x", "inquiry", "inq-1");
  }

  private static CategoryRule atMost(String code, int days) {
    return rule(code, RuleBound.AT_MOST, Span.days(days));
  }

  private static CategoryRule atLeast(String code, Span span) {
    return rule(code, RuleBound.AT_LEAST, span);
  }

  private static CategoryRule rule(String code, RuleBound bound, Span span) {
    return new CategoryRule(
        code, 1, false, "inquiry", "closed", bound, span, RuleAction.DELETE, RuleBasis.POLICY, "5");
  }
}
