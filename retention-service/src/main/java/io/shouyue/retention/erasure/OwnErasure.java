package io.shouyue.retention.erasure;

import io.quarkus.arc.All;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.DataKeys;
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

/** Erases this service's own part of a person, and looks afterwards that nothing is left. */
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

  Map<String, Long> erase(ErasurePlan plan) {
    Map<String, Long> counts = new HashMap<>(requests.erase(plan.site(), plan.subject()));
    counts.put("messages", inbox.empty(plan.site(), new SubjectId(plan.subject())));
    rows.forEach(kind -> counts.put(kind.counted(), kind.erase(plan.site(), plan.subject())));
    holds.end(plan.id());
    counts.put("retentionEvents", events.erase(plan.site(), new SubjectId(plan.subject())));
    disclosures.forget(plan.site(), plan.subject());
    tasks.forget(plan.site(), plan.subject());
    counts.put("keys", destroyKeys(plan));
    if (kept.isEmpty(plan.id())) {
      references.forget(plan.site(), new SubjectId(plan.subject()));
    }
    subjects.advance(plan.site(), new SubjectId(plan.subject()), SubjectState.ERASED);
    plans.erased(plan.id(), time.now());
    leftOvers.requireNone(plan.site(), plan.subject());
    acts.record(plan.site(), Actor.SYSTEM, "subject.erased", plan.id(), plan.subject(), null);
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

  private long destroyKeys(ErasurePlan plan) {
    return ENDING.stream()
        .filter(retention -> keys.destroy(plan.site(), plan.subject(), retention))
        .count();
  }
}
