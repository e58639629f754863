package io.shouyue.identity.person;

import io.shouyue.identity.assurance.AssuranceService;
import io.shouyue.identity.assurance.VerifiedIdentity;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The two transactions after a claim: just before the authority is asked, and after. */
@ApplicationScoped
class VerificationTransactions {
  private final PgVerificationStore store;
  private final AssuranceService assurances;
  private final SubjectDirectory subjects;
  private final AuditTrail audit;
  private final LegalClock clock;
  private final SystemClock systemClock;

  VerificationTransactions(
      PgVerificationStore store,
      AssuranceService assurances,
      SubjectDirectory subjects,
      AuditTrail audit,
      LegalClock clock,
      SystemClock systemClock) {
    this.store = store;
    this.assurances = assurances;
    this.subjects = subjects;
    this.audit = audit;
    this.clock = clock;
    this.systemClock = systemClock;
  }

  /** Whether the caller is the one who asks. */
  @Transactional
  @RetryOnConflict
  boolean start(SubjectRef ref, String id) {
    return store.move(ref, id, VerificationState.CREATED, VerificationState.CHECKING);
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
  void finish(SubjectRef ref, Outcome outcome, VerifiedIdentity identity, String actor) {
    subjects.holdActive(ref);
    Outcome last =
        outcome.state() == VerificationState.VERIFIED
            ? assurances.establish(ref, identity).reason().map(outcome::without).orElse(outcome)
            : outcome;
    String id = identity.verification();
    if (!store.decide(ref, id, last, clock.now())) {
      throw new IllegalStateException("the verification ended meanwhile");
    }
    audit.record(act(ref, id, last, actor));
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
