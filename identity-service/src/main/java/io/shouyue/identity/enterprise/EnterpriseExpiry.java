package io.shouyue.identity.enterprise;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.jobs.TimedTask;
import io.shouyue.platform.data.jobs.Timers;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Ends a verification whose time is over. */
@ApplicationScoped
class EnterpriseExpiry implements TimedTask<EnterpriseExpiry.Due> {
  private final Timers timers;
  private final EnterpriseEnds ends;

  EnterpriseExpiry(Timers timers, EnterpriseEnds ends) {
    this.timers = timers;
    this.ends = ends;
  }

  /** Which verification. */
  record Due(String site, String subject, String id) {}

  /** Looks again at {@code when}; each {@code instance} once. */
  void expect(SubjectRef ref, String id, String instance, Instant when) {
    timers.schedule(this, instance, new Due(ref.site(), ref.id().value(), id), when);
  }

  @Override
  public String name() {
    return "enterprise-expiry";
  }

  @Override
  public Class<Due> type() {
    return Due.class;
  }

  @Override
  @Transactional
  public void run(Due due, Instant dueAt) {
    ends.expireIfOver(new SubjectRef(due.site(), new SubjectId(due.subject())), due.id());
  }
}
