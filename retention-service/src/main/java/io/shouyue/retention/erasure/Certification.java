package io.shouyue.retention.erasure;

import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.hold.BreakGlass;
import io.shouyue.retention.hold.BreakGlassService;
import io.shouyue.retention.hold.Hold;
import io.shouyue.retention.hold.HoldService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the certificate of a plan, once. */
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

  Map<String, Long> certify(ErasurePlan plan) {
    String id = Ids.random(IdKind.CERTIFICATE);
    Optional<Hold> hold = holds.ofPlan(plan.id());
    List<BreakGlass> openings =
        hold.map(held -> breakGlass.of(held.id())).orElse(List.of()).stream()
            .filter(BreakGlass::isTold)
            .toList();
    String record =
        CertificateRecord.of(
            id,
            plan,
            steps.of(plan.id()),
            hold,
            openings,
            sources.of(plan.id()),
            kept.of(plan.id()),
            time.today());
    certificates.insert(new Certificate(id, plan.site(), plan.id(), time.today(), record, null));
    plans.certificate(plan.id(), id);
    return Map.of("certificates", 1L);
  }

  /** The certificate is a leaf of the log. */
  Map<String, Long> logged(ErasurePlan plan, String leaf) {
    certificates.logged(plan.id(), leaf);
    return Map.of("leaves", 1L);
  }

  /** The person was told and cannot be reached any more; the plan waits for its evidence's end. */
  Map<String, Long> told(ErasurePlan plan) {
    contacts.forget(plan);
    plans.phase(plan.id(), ErasurePhase.EVIDENCE);
    return Map.of();
  }
}
