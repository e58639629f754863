package io.shouyue.identity.change;

import io.shouyue.identity.assurance.AnotherIdentity;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Lets another identity be established while a change is allowed, and ends the change with it. */
@ApplicationScoped
class ChangeGate implements AnotherIdentity {
  private final PgIdentityChangeStore store;
  private final ChangeNotices notices;
  private final AuditTrail audit;
  private final LegalClock clock;

  ChangeGate(
      PgIdentityChangeStore store, ChangeNotices notices, AuditTrail audit, LegalClock clock) {
    this.store = store;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public boolean isAllowed(SubjectRef ref) {
    return store
        .lockAllowed(ref)
        .filter(change -> clock.now().isBefore(change.expiresAt()))
        .isPresent();
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void established(SubjectRef ref, String verification) {
    store
        .lockAllowed(ref)
        .ifPresent(
            change -> {
              store.end(change, ChangeState.DONE, verification, clock.now());
              notices.done(ref, change.id());
              audit.record(
                  new AuditAct(
                      ref.site(),
                      "identity-service",
                      "SYSTEM",
                      "identity-change.done",
                      change.id(),
                      ref.id().value(),
                      null));
            });
  }
}
