package io.shouyue.retention.schedule;

import io.quarkus.arc.All;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.retention.event.OpenRecord;
import io.shouyue.retention.event.RetentionEventService;
import io.shouyue.retention.legalhold.LegalHold;
import io.shouyue.retention.legalhold.LegalHoldService;
import io.shouyue.retention.schedule.PgRunItemStore.Found;
import io.shouyue.retention.schedule.PgRunStore.Collecting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks through a site's records page by page for those whose time is over. */
@ApplicationScoped
class RunCollection {

  private static final int PAGE = 20_000;

  private final PgRunStore runs;
  private final PgRunItemStore items;
  private final RetentionEventService events;
  private final CategoryRuleService rules;
  private final LegalHoldService holds;
  private final List<CategoryPlace> places;
  private final SystemClock clock;

  RunCollection(
      PgRunStore runs,
      PgRunItemStore items,
      RetentionEventService events,
      CategoryRuleService rules,
      LegalHoldService holds,
      @All List<CategoryPlace> places,
      SystemClock clock) {
    this.runs = runs;
    this.items = items;
    this.events = events;
    this.rules = rules;
    this.holds = holds;
    this.places = places;
    this.clock = clock;
  }

  /** Goes on by one page; false when the run does not collect or another node is at it. */
  @Transactional
  boolean page(String id) {
    Optional<Collecting> locked = runs.lockCollecting(id);
    locked.ifPresent(this::page);
    return locked.isPresent();
  }

  private void page(Collecting collecting) {
    RetentionRun run = collecting.run();
    List<OpenRecord> records = events.open(run.site(), collecting.after(), PAGE);
    RuleBook book = rules.book(run.site());
    List<LegalHold> active = holds.active(run.site());
    Map<String, Boolean> mapped = new HashMap<>();
    Predicate<String> isMapped =
        category ->
            mapped.computeIfAbsent(
                category, one -> places.stream().anyMatch(place -> place.holds(run.site(), one)));
    Instant now = clock.now();
    items.add(
        records.stream()
            .flatMap(
                record ->
                    item(run, record, book, active, isMapped)
                        .map(item -> new Found(item, since(record, now))))
            .toList());
    boolean last = records.size() < PAGE;
    runs.collectedUntil(
        run.id(),
        records.isEmpty() ? collecting.after() : records.getLast().place(),
        records.size(),
        last);
  }

  private static Stream<RunItem> item(
      RetentionRun run,
      OpenRecord record,
      RuleBook book,
      List<LegalHold> active,
      Predicate<String> isMapped) {
    RecordStanding standing = book.standing(record, run.legalDay());
    if (standing.state() == RecordStanding.State.KEEP) {
      return Stream.empty();
    }
    CategoryRule rule = Objects.requireNonNull(standing.rule());
    return Stream.of(
        new RunItem(
            run.id(),
            record.name(),
            rule.code(),
            rule.version(),
            rule.action(),
            state(standing, record.name(), active, isMapped),
            0,
            false));
  }

  /**
   * When the record came about: in that order most tables have their rows, so that a batch finds
   * its own side by side. What the legal clock has ahead of the real one counts as now.
   */
  private static Instant since(OpenRecord record, Instant now) {
    return record.causes().stream()
        .map(OpenRecord.Cause::occurredAt)
        .filter(now::isAfter)
        .min(Comparator.naturalOrder())
        .orElse(now);
  }

  private static ItemState state(
      RecordStanding standing,
      OpenRecord.Name name,
      List<LegalHold> active,
      Predicate<String> isMapped) {
    if (active.stream().anyMatch(hold -> hold.covers(name.subject(), name.category()))) {
      return ItemState.SUSPENDED;
    }
    return switch (standing.state()) {
      case RESTRICTED -> ItemState.RESTRICTED;
      case CONFLICT -> ItemState.CONFLICT;
      case KEEP, DUE -> isMapped.test(name.category()) ? ItemState.PENDING : ItemState.UNMAPPED;
    };
  }
}
