package io.shouyue.retention.erasure;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.hold.Hold;
import io.shouyue.retention.hold.HoldService;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestExecution;
import io.shouyue.retention.site.SiteService;
import io.shouyue.retention.subject.SubjectService;
import io.shouyue.retention.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Begins the plan of a granted cancellation and shows how plans stand. */
@ApplicationScoped
public class ErasureService implements RequestExecution {

  private final PgPlanStore plans;
  private final PgStepStore steps;
  private final PgFinalContactStore contacts;
  private final PgCertificateStore certificates;
  private final ErasureProgress progress;
  private final SiteConfirmation confirmation;
  private final SourceRecordRepository sources;
  private final PgKeptStore kept;
  private final SiteService sites;
  private final SubjectService subjects;
  private final HoldService holds;
  private final LegalClock time;

  ErasureService(
      PgPlanStore plans,
      PgStepStore steps,
      PgFinalContactStore contacts,
      PgCertificateStore certificates,
      ErasureProgress progress,
      SiteConfirmation confirmation,
      SourceRecordRepository sources,
      PgKeptStore kept,
      SiteService sites,
      SubjectService subjects,
      HoldService holds,
      LegalClock time) {
    this.plans = plans;
    this.steps = steps;
    this.contacts = contacts;
    this.certificates = certificates;
    this.progress = progress;
    this.confirmation = confirmation;
    this.sources = sources;
    this.kept = kept;
    this.sites = sites;
    this.subjects = subjects;
    this.holds = holds;
    this.time = time;
  }

  /** A plan with its steps, its hold, the website's systems and what a law keeps there. */
  public record Standing(
      ErasurePlan plan,
      List<StepRecord> steps,
      Optional<Hold> hold,
      List<SourceRecord> sources,
      List<KeptCategory> kept) {}

  @Override
  public void start(Request cancellation) {
    String subject = Objects.requireNonNull(cancellation.subject());
    String site = cancellation.site();
    ErasurePlan plan =
        new ErasurePlan(
            Ids.random(IdKind.ERASURE),
            site,
            subject,
            cancellation.id(),
            sites.rule(site).version(),
            ErasurePhase.CANCEL,
            time.now(),
            null,
            null,
            null,
            null,
            null);
    plans.insert(plan);
    steps.insertAll(plan.id());
    contacts.begin(plan.id(), cancellation.locale());
    subjects.advance(site, new SubjectId(subject), SubjectState.CANCELLED);
    progress.goOn(plan.id());
  }

  public Standing require(String site, String id) {
    return plans
        .find(Ids.require(IdKind.ERASURE, id))
        .filter(plan -> plan.site().equals(site))
        .map(this::standing)
        .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }

  /** The website says that it knows of the cancellation. */
  @Transactional
  public Standing confirmBySite(String site, String id, Actor actor) {
    confirmation.confirm(require(site, id).plan(), actor);
    return require(site, id);
  }

  /** Up to one more than the limit, by id. */
  public List<Standing> list(
      String site, @Nullable ErasurePhase phase, @Nullable String afterId, int limit) {
    return plans.list(site, phase, afterId == null ? "" : afterId, limit).stream()
        .map(this::standing)
        .toList();
  }

  public Certificate certificate(String site, String id) {
    return certificates
        .find(site, Ids.require(IdKind.CERTIFICATE, id))
        .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }

  private Standing standing(ErasurePlan plan) {
    return new Standing(
        plan,
        steps.of(plan.id()),
        holds.ofPlan(plan.id()),
        sources.of(plan.id()),
        kept.of(plan.id()));
  }
}
