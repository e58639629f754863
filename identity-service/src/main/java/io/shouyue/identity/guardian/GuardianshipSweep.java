package io.shouyue.identity.guardian;

import io.shouyue.identity.assurance.AssuranceService;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Ends guardianships of children who have turned 14, and invitations nobody took up. */
@ApplicationScoped
class GuardianshipSweep implements RecurringJob {
  private final PgGuardianshipStore store;
  private final AssuranceService assurances;
  private final AuditTrail audit;
  private final LegalClock clock;

  GuardianshipSweep(
      PgGuardianshipStore store, AssuranceService assurances, AuditTrail audit, LegalClock clock) {
    this.store = store;
    this.assurances = assurances;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "guardianship-sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  @Transactional
  public void run() {
    for (Guardianship row : store.open()) {
      if (row.state() == GuardianshipState.INVITED && !clock.now().isBefore(row.expiresAt())) {
        end(row, "invitation-expired");
      } else if (assurances.isAtLeast14(new SubjectRef(row.site(), row.child()))) {
        end(row, "turned-14");
      }
    }
  }

  private void end(Guardianship row, String reason) {
    store.end(row, GuardianshipState.ENDED, reason, clock.now());
    audit.record(
        new AuditAct(
            row.site(),
            "identity-service",
            "SYSTEM",
            "guardianship.ended",
            row.id(),
            row.child().value(),
            reason));
  }
}
