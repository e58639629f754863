package io.shouyue.retention.schedule;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.event.OpenRecord;
import io.shouyue.retention.event.RetentionEventService;
import io.shouyue.retention.legalhold.LegalHold;
import io.shouyue.retention.legalhold.LegalHoldService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a law or a legal hold still asks to keep of a person, category by category. */
@ApplicationScoped
public class CategoryFloors {

  private final CategoryRuleService rules;
  private final RetentionEventService events;
  private final LegalHoldService holds;
  private final LegalClock time;

  CategoryFloors(
      CategoryRuleService rules,
      RetentionEventService events,
      LegalHoldService holds,
      LegalClock time) {
    this.rules = rules;
    this.events = events;
    this.holds = holds;
    this.time = time;
  }

  /** Until when and why; the last day is in Beijing and counts. */
  public record Floor(LocalDate lastDay, String basis) {}

  /** Those of the categories that must not go today. */
  public Map<String, Floor> running(String site, SubjectId subject, Set<String> categories) {
    Map<String, Floor> floors = new TreeMap<>();
    RuleBook book = rules.book(site);
    for (OpenRecord record : events.openOf(site, List.of(subject))) {
      LocalDate floor = running(book, record);
      String category = record.name().category();
      if (categories.contains(category) && floor != null) {
        floors.merge(category, new Floor(floor, basis(book, category)), CategoryFloors::later);
      }
    }
    for (LegalHold hold : holds.active(site)) {
      categories.stream()
          .filter(category -> hold.covers(subject.value(), category))
          .forEach(
              category ->
                  floors.merge(
                      category,
                      new Floor(hold.reviewOn(), "legal hold " + hold.id()),
                      CategoryFloors::later));
    }
    return floors;
  }

  /** Those of the people of whom a law asks to keep some record of that category today. */
  Set<String> asked(String site, Collection<String> subjects, String category) {
    RuleBook book = rules.book(site);
    return events.openOf(site, subjects.stream().map(SubjectId::new).toList()).stream()
        .filter(record -> record.name().category().equals(category))
        .filter(record -> running(book, record) != null)
        .map(record -> record.name().subject())
        .collect(Collectors.toSet());
  }

  /** The last day that a law asks to keep the record; null once that is past. */
  private @Nullable LocalDate running(RuleBook book, OpenRecord record) {
    LocalDate floor = book.standing(record, time.today()).floor();
    return floor == null || time.today().isAfter(floor) ? null : floor;
  }

  /** Categories that some rule is about. */
  public Set<String> ruled(String site) {
    return Set.copyOf(
        rules.book(site).rules().stream().map(CategoryRule::category).distinct().toList());
  }

  private static Floor later(Floor one, Floor other) {
    return one.lastDay().isBefore(other.lastDay()) ? other : one;
  }

  private static String basis(RuleBook book, String category) {
    List<String> laws =
        book.rules().stream()
            .filter(rule -> rule.bound() == RuleBound.AT_LEAST)
            .filter(rule -> rule.category().equals(category))
            .map(CategoryRule::basis)
            .toList();
    return String.join("; ", laws);
  }
}
