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
import java.util.HashMap;
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
    return running(site, List.of(subject.value()), categories)
        .getOrDefault(subject.value(), Map.of());
  }

  /** The same of several people, by person; nothing of those of whom everything may go. */
  public Map<String, Map<String, Floor>> running(
      String site, Collection<String> subjects, Set<String> categories) {
    Map<String, Map<String, Floor>> floors = new HashMap<>();
    if (categories.isEmpty()) {
      return floors;
    }
    RuleBook book = rules.book(site);
    for (OpenRecord record : open(site, subjects)) {
      LocalDate floor = running(book, record);
      String category = record.name().category();
      if (categories.contains(category) && floor != null) {
        merge(floors, record.name().subject(), category, new Floor(floor, basis(book, category)));
      }
    }
    for (LegalHold hold : holds.active(site)) {
      Floor floor = new Floor(hold.reviewOn(), "legal hold " + hold.id());
      for (String subject : subjects) {
        categories.stream()
            .filter(category -> hold.covers(subject, category))
            .forEach(category -> merge(floors, subject, category, floor));
      }
    }
    return floors;
  }

  private static void merge(
      Map<String, Map<String, Floor>> floors, String subject, String category, Floor floor) {
    floors
        .computeIfAbsent(subject, one -> new TreeMap<>())
        .merge(category, floor, CategoryFloors::later);
  }

  private List<OpenRecord> open(String site, Collection<String> subjects) {
    return events.openOf(site, subjects.stream().map(SubjectId::new).toList());
  }

  /** Those of the people of whom a law asks to keep some record of that category today. */
  Set<String> asked(String site, Collection<String> subjects, String category) {
    RuleBook book = rules.book(site);
    return open(site, subjects).stream()
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
