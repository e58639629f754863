package io.shouyue.identity.enterprise;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.VerificationEnd;
import io.shouyue.platform.data.jobs.Timers;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends a verification whose time is over. */
@ApplicationScoped
class EnterpriseExpiry extends VerificationEnd {
  private final Timers timers;
  private final EnterpriseEnds ends;

  EnterpriseExpiry(Timers timers, EnterpriseEnds ends) {
    this.timers = timers;
    this.ends = ends;
  }

  @Override
  protected Timers timers() {
    return timers;
  }

  @Override
  public String name() {
    return "enterprise-expiry";
  }

  @Override
  protected void endIfOver(SubjectRef ref, String id) {
    ends.expireIfOver(ref, id);
  }
}
