package io.shouyue.identity.enterprise;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.jspecify.annotations.Nullable;

/** The one way in which a verification ends: state, erasure of the bank data, trail. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EnterpriseEnds {
  /** Who acts when nobody does. */
  static final String NOBODY = "identity-service";

  private final PgEnterpriseStore store;
  private final AuditTrail audit;
  private final LegalClock clock;

  EnterpriseEnds(PgEnterpriseStore store, AuditTrail audit, LegalClock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** Ends a row that the caller has locked. */
  void end(EnterpriseRow row, EnterpriseState end, @Nullable String reason, String actor) {
    store.end(row, end, reason, clock.now());
    audit.record(
        new AuditAct(
            row.ref().site(),
            actor,
            kind(row, actor),
            "verification.decided",
            row.id(),
            row.ref().id().value(),
            end.name()));
  }

  /** Ends it as EXPIRED if its time is over; a row that is gone or has ended is left alone. */
  boolean expireIfOver(SubjectRef ref, String id) {
    if (store.find(ref.site(), id).isEmpty()) {
      return false;
    }
    EnterpriseRow row = store.lock(ref, id);
    if (!row.isOver(clock.now())) {
      return false;
    }
    end(row, EnterpriseState.EXPIRED, "expired", NOBODY);
    return true;
  }

  private static String kind(EnterpriseRow row, String actor) {
    if (actor.equals(NOBODY)) {
      return "SYSTEM";
    }
    return actor.equals(row.ref().id().value()) ? "SUBJECT" : "SITE";
  }
}
