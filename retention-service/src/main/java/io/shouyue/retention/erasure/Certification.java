package io.shouyue.retention.erasure;

import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.hold.BreakGlass;
import io.shouyue.retention.hold.BreakGlassService;
import io.shouyue.retention.hold.Hold;
import io.shouyue.retention.hold.HoldService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the certificates of plans, each once. */
@ApplicationScoped
class Certification {

  private final PgCertificateStore certificates;
  private final PgPlanStore plans;
  private final PgStepStore steps;
  private final SourceRecordRepository sources;
  private final PgKeptStore kept;
  private final PgFinalContactStore contacts;
  private final HoldService holds;
  private final BreakGlassService breakGlass;
  private final LegalClock time;

  Certification(
      PgCertificateStore certificates,
      PgPlanStore plans,
      PgStepStore steps,
      SourceRecordRepository sources,
      PgKeptStore kept,
      PgFinalContactStore contacts,
      HoldService holds,
      BreakGlassService breakGlass,
      LegalClock time) {
    this.certificates = certificates;
    this.plans = plans;
    this.steps = steps;
    this.sources = sources;
    this.kept = kept;
    this.contacts = contacts;
    this.holds = holds;
    this.breakGlass = breakGlass;
    this.time = time;
  }

  /** Each plan gets its own; what they are written from is read for all of them together. */
  Map<String, Map<String, Long>> certify(List<ErasurePlan> ended) {
    List<String> ids = ended.stream().map(ErasurePlan::id).toList();
    Map<String, Hold> held = holds.ofPlans(ids);
    Map<String, List<BreakGlass>> openings =
        breakGlass.of(held.values().stream().map(Hold::id).toList());
    Map<String, List<StepRecord>> done = steps.of(ids);
    Map<String, List<SourceRecord>> elsewhere = sources.of(ids);
    Map<String, List<KeptCategory>> staying = kept.of(ids);
    List<Certificate> written = new ArrayList<>();
    for (ErasurePlan plan : ended) {
      String id = Ids.random(IdKind.CERTIFICATE);
      Optional<Hold> hold = Optional.ofNullable(held.get(plan.id()));
      String record =
          CertificateRecord.of(
              id,
              plan,
              done.getOrDefault(plan.id(), List.of()),
              hold,
              hold.map(one -> told(openings, one)).orElse(List.of()),
              elsewhere.getOrDefault(plan.id(), List.of()),
              staying.getOrDefault(plan.id(), List.of()),
              time.today());
      written.add(new Certificate(id, plan.site(), plan.id(), time.today(), record, null));
    }
    certificates.insert(written);
    plans.certified(written);
    return counted(ended, "certificates");
  }

  private static List<BreakGlass> told(Map<String, List<BreakGlass>> openings, Hold hold) {
    return openings.getOrDefault(hold.id(), List.of()).stream().filter(BreakGlass::isTold).toList();
  }

  /** The certificates are leaves of the log. */
  Map<String, Map<String, Long>> logged(List<StepEffect> effects) {
    certificates.logged(effects);
    return counted(effects.stream().map(StepEffect::plan).toList(), "leaves");
  }

  /**
   * The people were told and cannot be reached any more; the plans wait for their evidence's end.
   */
  Map<String, Map<String, Long>> told(List<ErasurePlan> ended) {
    contacts.forget(ended);
    plans.phase(ended.stream().map(ErasurePlan::id).toList(), ErasurePhase.EVIDENCE);
    return new HashMap<>();
  }

  /** One of them for each plan. */
  private static Map<String, Map<String, Long>> counted(List<ErasurePlan> plans, String what) {
    return plans.stream().collect(Collectors.toMap(ErasurePlan::id, plan -> Map.of(what, 1L)));
  }
}
