package io.shouyue.identity.person;

import io.shouyue.identity.assurance.Establishments;
import io.shouyue.identity.assurance.VerifiedIdentity;
import io.shouyue.identity.site.SiteService;
import io.shouyue.identity.subject.HeldSubject;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The transactions after a claim: an unknown outcome is taken up, and a question is answered. */
@ApplicationScoped
class VerificationTransactions {
  private final PgVerificationStore store;
  private final Establishments establishments;
  private final SubjectDirectory subjects;
  private final SiteService sites;
  private final AuditTrail audit;
  private final LegalClock clock;
  private final SystemClock systemClock;

  VerificationTransactions(
      PgVerificationStore store,
      Establishments establishments,
      SubjectDirectory subjects,
      SiteService sites,
      AuditTrail audit,
      LegalClock clock,
      SystemClock systemClock) {
    this.store = store;
    this.establishments = establishments;
    this.subjects = subjects;
    this.sites = sites;
    this.audit = audit;
    this.clock = clock;
    this.systemClock = systemClock;
  }

  /** Whether the caller is the one who takes up an unknown outcome. */
  @Transactional
  @RetryOnConflict
  boolean resume(SubjectRef ref, String id) {
    return store.resume(ref, id, systemClock.now());
  }

  /**
   * Stores the outcome and, with a match, the assurance. Refuses when the subject was cancelled
   * meanwhile; the verification then ends by its lease.
   */
  @Transactional
  @RetryOnConflict
  Verification finish(
      SubjectRef ref, String id, ElementClaim claim, Outcome outcome, String actor) {
    HeldSubject held = subjects.holdActive(ref);
    Outcome last =
        outcome.state() == VerificationState.VERIFIED
            ? establish(held, id, claim, outcome)
            : outcome;
    Verification ended =
        store
            .decide(ref, id, last, clock.now())
            .orElseThrow(() -> new IllegalStateException("the verification ended meanwhile"));
    audit.record(act(ref, id, last, actor));
    return ended;
  }

  private Outcome establish(HeldSubject held, String id, ElementClaim claim, Outcome outcome) {
    VerifiedIdentity identity =
        new VerifiedIdentity(
            id,
            VerificationService.level(claim.elements()),
            VerificationService.ELEMENTS,
            clock.now(),
            claim.name(),
            claim.document().number(),
            claim.document().birthDate(),
            sites.sealsIdentities(held.ref().site()));
    return establishments.establish(held, identity).reason().map(outcome::without).orElse(outcome);
  }

  private static AuditAct act(SubjectRef ref, String id, Outcome outcome, String actor) {
    return new AuditAct(
        ref.site(),
        actor,
        actor.equals(ref.id().value()) ? "SUBJECT" : "SITE",
        "verification.decided",
        id,
        ref.id().value(),
        outcome.state().name());
  }
}
