package io.shouyue.retention.erasure;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.datamap.DataMap;
import io.shouyue.retention.event.OpenRecord;
import io.shouyue.retention.event.RetentionEvent;
import io.shouyue.retention.event.RetentionEventService;
import io.shouyue.retention.schedule.CategoryFloors;
import io.shouyue.retention.subject.SourceReferences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The database's side of what happens in the website's systems. */
@ApplicationScoped
class SourceKeeping {

  private static final String CANCELLED = "account-cancelled";

  private final DataMap map;
  private final CategoryFloors floors;
  private final RetentionEventService events;
  private final PgKeptStore kept;
  private final SourceReferences references;
  private final Acts acts;
  private final ErasureTimers timers;
  private final LegalClock time;

  SourceKeeping(
      DataMap map,
      CategoryFloors floors,
      RetentionEventService events,
      PgKeptStore kept,
      SourceReferences references,
      Acts acts,
      ErasureTimers timers,
      LegalClock time) {
    this.map = map;
    this.floors = floors;
    this.events = events;
    this.kept = kept;
    this.references = references;
    this.acts = acts;
    this.timers = timers;
    this.time = time;
  }

  /** Rules that begin with the cancellation of the account begin, for all records of a category. */
  Map<String, Long> tellRules(ErasurePlan plan) {
    List<RetentionEvent> told =
        map.categories(plan.site()).stream()
            .filter(floors.ruled(plan.site())::contains)
            .map(category -> cancelled(plan, category))
            .toList();
    return Map.of("rulesStarted", (long) events.record(told));
  }

  /** What a law still asks for is written down, and a timer set for its end. */
  Map<String, Map<String, Long>> keep(List<ErasurePlan> plans) {
    String site = plans.getFirst().site();
    Map<String, Map<String, CategoryFloors.Floor>> running =
        floors.running(
            site, plans.stream().map(ErasurePlan::subject).toList(), map.categories(site));
    Map<String, Map<String, Long>> counts = new HashMap<>();
    for (ErasurePlan plan : plans) {
      Map<String, CategoryFloors.Floor> own = running.getOrDefault(plan.subject(), Map.of());
      own.forEach((category, floor) -> keep(plan, category, floor));
      if (!own.isEmpty()) {
        counts.put(plan.id(), Map.of("keptCategories", (long) own.size()));
      }
    }
    return counts;
  }

  private void keep(ErasurePlan plan, String category, CategoryFloors.Floor floor) {
    kept.keep(plan.id(), new KeptCategory(category, floor.lastDay(), floor.basis(), null));
    timers.atKeptEnd(plan, floor.lastDay());
  }

  /** Those categories are gone; after the last, nothing leads to the person's rows any more. */
  @Transactional
  void ended(ErasurePlan plan, Set<String> categories) {
    categories.forEach(category -> kept.done(plan.id(), category, time.now()));
    acts.record(plan.site(), Actor.SYSTEM, "erasure.kept-ended", plan.id(), plan.subject(), null);
    if (kept.keeping(List.of(plan.id())).isEmpty()) {
      references.forget(plan.site(), List.of(new SubjectId(plan.subject())));
    }
  }

  private RetentionEvent cancelled(ErasurePlan plan, String category) {
    return new RetentionEvent(
        plan.site(),
        new SubjectId(plan.subject()),
        category,
        CANCELLED,
        time.now(),
        OpenRecord.EVERY,
        null);
  }
}
