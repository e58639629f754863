package io.shouyue.retention.schedule;

import io.shouyue.platform.time.Beijing;
import io.shouyue.retention.calendar.DueDates;
import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.event.OpenRecord;
import io.shouyue.retention.event.OpenRecord.Cause;
import io.shouyue.retention.schedule.RuleConflict.Decision;
import io.shouyue.retention.schedule.RuleConflict.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules in force of one site, and what they say of a record: the floor is the longest that a
 * law asks for, the ceiling the first end of a purpose; between a ceiling that is over and a floor
 * that runs, a record is restricted. Two rules that end the same record differently wait for the
 * officer.
 */
public final class RuleBook {

  private static final CategoryRule TOLD_BY_SENDER =
      new CategoryRule(
          "told-by-sender",
          1,
          false,
          "",
          "",
          RuleBound.AT_MOST,
          Span.days(1),
          RuleAction.DELETE,
          RuleBasis.CONSENT,
          "");

  private final List<CategoryRule> rules;
  private final List<RuleConflict> conflicts;
  private final DueDates dates;

  RuleBook(
      List<CategoryRule> rules, Map<String, Decision> decisions, DueDates dates, LocalDate today) {
    this.rules = List.copyOf(rules);
    this.dates = dates;
    this.conflicts = conflicts(decisions, today);
  }

  public List<CategoryRule> rules() {
    return rules;
  }

  public List<RuleConflict> conflicts() {
    return conflicts;
  }

  /** What is to be done with the record on that day, in Beijing. */
  public RecordStanding standing(OpenRecord record, LocalDate today) {
    List<End> floors = ends(record, RuleBound.AT_LEAST);
    List<End> ceilings =
        Stream.concat(ends(record, RuleBound.AT_MOST).stream(), told(record)).toList();
    LocalDate floor = floors.stream().map(End::day).max(Comparator.naturalOrder()).orElse(null);
    End ceiling = ceilings.stream().min(Comparator.comparing(End::day)).orElse(null);
    if (ceiling == null || !today.isAfter(ceiling.day())) {
      return new RecordStanding(
          RecordStanding.State.KEEP, floor, ceiling == null ? null : ceiling.day(), null);
    }
    return new RecordStanding(
        state(ceiling.rule(), floor, today), floor, ceiling.day(), ceiling.rule());
  }

  private RecordStanding.State state(
      CategoryRule ending, @Nullable LocalDate floor, LocalDate today) {
    boolean open =
        conflicts.stream()
            .filter(RuleConflict::isOpen)
            .anyMatch(one -> one.first().equals(ending) || one.second().equals(ending));
    if (open) {
      return RecordStanding.State.CONFLICT;
    }
    return floor != null && !today.isAfter(floor)
        ? RecordStanding.State.RESTRICTED
        : RecordStanding.State.DUE;
  }

  private List<End> ends(OpenRecord record, RuleBound bound) {
    List<End> ends = new ArrayList<>();
    for (CategoryRule rule : rules) {
      if (rule.bound() == bound
          && rule.category().equals(record.name().category())
          && conflicts.stream().noneMatch(one -> one.overrules(rule))) {
        record.causes().stream()
            .filter(cause -> cause.trigger().equals(rule.trigger()))
            .map(cause -> new End(rule, lastDay(cause, rule)))
            .forEach(ends::add);
      }
    }
    return ends;
  }

  private static Stream<End> told(OpenRecord record) {
    return record.causes().stream()
        .filter(cause -> cause.eraseBy() != null)
        .map(cause -> new End(TOLD_BY_SENDER, cause.eraseBy()));
  }

  private LocalDate lastDay(Cause cause, CategoryRule rule) {
    return dates.toKeep(cause.occurredAt(), rule.period()).dueDate();
  }

  private List<RuleConflict> conflicts(Map<String, Decision> decisions, LocalDate today) {
    List<RuleConflict> found = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      for (int j = i + 1; j < rules.size(); j++) {
        CategoryRule first = rules.get(i);
        CategoryRule second = rules.get(j);
        Kind kind = conflict(first, second, today);
        if (kind != null) {
          String id = RuleConflict.id(first, second);
          found.add(new RuleConflict(id, kind, first, second, decisions.get(id)));
        }
      }
    }
    return List.copyOf(found);
  }

  private @Nullable Kind conflict(CategoryRule first, CategoryRule second, LocalDate today) {
    boolean meet =
        first.category().equals(second.category()) && first.trigger().equals(second.trigger());
    if (!meet) {
      return null;
    }
    if (first.bound() == RuleBound.AT_MOST && second.bound() == RuleBound.AT_MOST) {
      boolean same = first.period().equals(second.period()) && first.action() == second.action();
      return same ? null : Kind.DIFFERENT_ENDS;
    }
    if (first.bound() == second.bound()) {
      return null;
    }
    CategoryRule floor = first.bound() == RuleBound.AT_LEAST ? first : second;
    CategoryRule ceiling = first.bound() == RuleBound.AT_LEAST ? second : first;
    return from(today, floor).isAfter(from(today, ceiling)) ? Kind.FLOOR_ABOVE_CEILING : null;
  }

  private LocalDate from(LocalDate day, CategoryRule rule) {
    return dates.toKeep(Beijing.startOf(day), rule.period()).dueDate();
  }

  private record End(CategoryRule rule, LocalDate day) {}
}
