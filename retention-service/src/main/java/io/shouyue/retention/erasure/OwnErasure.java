package io.shouyue.retention.erasure;

import io.quarkus.arc.All;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyRef;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.disclosure.Disclosures;
import io.shouyue.retention.event.RetentionEventService;
import io.shouyue.retention.hold.HoldService;
import io.shouyue.retention.inbox.InboxService;
import io.shouyue.retention.officertask.OfficerTasks;
import io.shouyue.retention.request.RequestErasure;
import io.shouyue.retention.subject.SourceReferences;
import io.shouyue.retention.subject.SubjectRows;
import io.shouyue.retention.subject.SubjectService;
import io.shouyue.retention.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Erases this service's own part of people, many by the same statements, and looks afterwards that
 * nothing is left.
 */
@ApplicationScoped
class OwnErasure {

  private static final List<RetentionClass> ENDING =
      List.of(RetentionClass.ACCOUNT, RetentionClass.IDENTITY);

  private final SubjectService subjects;
  private final HoldService holds;
  private final InboxService inbox;
  private final List<SubjectRows> rows;
  private final RequestErasure requests;
  private final RetentionEventService events;
  private final PgKeptStore kept;
  private final SourceReferences references;
  private final PgPlanStore plans;
  private final Disclosures disclosures;
  private final OfficerTasks tasks;
  private final LeftOvers leftOvers;
  private final DataKeys keys;
  private final LegalClock time;
  private final Acts acts;

  OwnErasure(
      SubjectService subjects,
      HoldService holds,
      InboxService inbox,
      @All List<SubjectRows> rows,
      RequestErasure requests,
      RetentionEventService events,
      PgKeptStore kept,
      SourceReferences references,
      PgPlanStore plans,
      Disclosures disclosures,
      OfficerTasks tasks,
      LeftOvers leftOvers,
      DataKeys keys,
      LegalClock time,
      Acts acts) {
    this.subjects = subjects;
    this.holds = holds;
    this.inbox = inbox;
    this.rows = rows;
    this.requests = requests;
    this.events = events;
    this.kept = kept;
    this.references = references;
    this.plans = plans;
    this.disclosures = disclosures;
    this.tasks = tasks;
    this.leftOvers = leftOvers;
    this.keys = keys;
    this.time = time;
    this.acts = acts;
  }

  /** Erases the people of plans of one site; returns what of each, by plan. */
  Map<String, Map<String, Long>> erase(List<ErasurePlan> ending) {
    String site = ending.getFirst().site();
    List<String> people = ending.stream().map(ErasurePlan::subject).toList();
    List<String> ids = ending.stream().map(ErasurePlan::id).toList();
    Map<String, Map<String, Long>> counted = new HashMap<>();
    counted.put("requests", requests.erase(site, people));
    counted.put("messages", inbox.empty(site, people));
    rows.forEach(kind -> counted.put(kind.counted(), kind.erase(site, people)));
    counted.put("retentionEvents", events.erase(site, people));
    holds.end(ids);
    disclosures.forget(site, people);
    tasks.forget(site, people);
    counted.put("keys", destroyKeys(site, people));
    forgetReferences(site, ending);
    subjects.advance(site, people, SubjectState.ERASED);
    plans.erased(ids, time.now());
    leftOvers.requireNone(site, people);
    acts.recordAll(
        ending.stream()
            .map(plan -> Actor.SYSTEM.act(site, "subject.erased", plan.id(), plan.subject()))
            .toList());
    return byPlan(ending, counted);
  }

  private static Map<String, Map<String, Long>> byPlan(
      List<ErasurePlan> ending, Map<String, Map<String, Long>> counted) {
    Map<String, Map<String, Long>> counts = new HashMap<>();
    for (ErasurePlan plan : ending) {
      Map<String, Long> own = new HashMap<>();
      counted.forEach((kind, people) -> own.put(kind, people.getOrDefault(plan.subject(), 0L)));
      counts.put(plan.id(), own);
    }
    return counts;
  }

  /** The evidence's own period is over: its key goes, and what it sealed. */
  Map<String, Long> eraseEvidence(ErasurePlan plan) {
    keys.destroy(plan.site(), plan.subject(), RetentionClass.EVIDENCE);
    long rows = requests.eraseEvidence(plan.site(), plan.subject());
    plans.phase(plan.id(), ErasurePhase.DONE);
    acts.record(plan.site(), Actor.SYSTEM, "evidence.erased", plan.id(), plan.subject(), null);
    return Map.of("keys", 1L, "records", rows);
  }

  /** What a law still keeps in the website's systems has to be found again. */
  private void forgetReferences(String site, List<ErasurePlan> ending) {
    Set<String> keeping = kept.keeping(ending.stream().map(ErasurePlan::id).toList());
    references.forget(
        site,
        ending.stream()
            .filter(plan -> !keeping.contains(plan.id()))
            .map(plan -> new SubjectId(plan.subject()))
            .toList());
  }

  /** Destroys the keys of these people and returns how many of each. */
  private Map<String, Long> destroyKeys(String site, List<String> people) {
    List<KeyRef> ending =
        people.stream()
            .flatMap(one -> ENDING.stream().map(retention -> new KeyRef(site, one, retention)))
            .toList();
    return keys.destroy(ending).stream()
        .collect(Collectors.groupingBy(KeyRef::owner, Collectors.counting()));
  }
}
