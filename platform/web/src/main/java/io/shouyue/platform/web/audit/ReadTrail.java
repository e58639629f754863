package io.shouyue.platform.web.audit;

import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.keys.Keks;
import io.shouyue.platform.web.auth.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.jspecify.annotations.Nullable;

/** Writes down that staff read something, in a transaction of its own. */
@ApplicationScoped
class ReadTrail {
  private final Caller caller;
  private final AuditTrail trail;

  ReadTrail(Caller caller, AuditTrail trail) {
    this.caller = caller;
    this.trail = trail;
  }

  @Transactional(TxType.REQUIRES_NEW)
  void read(String path, @Nullable String subject) {
    trail.record(
        new AuditAct(
            site(), caller.actor(), caller.kind().name(), "staff.read", path, subject, null));
  }

  /** An operator reads what belongs to no site. */
  private String site() {
    try {
      return caller.site();
    } catch (DomainException ofNone) {
      return Keks.PLATFORM;
    }
  }
}
