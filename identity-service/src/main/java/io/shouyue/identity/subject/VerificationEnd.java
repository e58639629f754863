package io.shouyue.identity.subject;

import io.shouyue.platform.data.jobs.TimedTask;
import io.shouyue.platform.data.jobs.Timers;
import io.shouyue.platform.id.SubjectId;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Looks at a verification once its time may be over; what a way of verifying does then is its own.
 */
public abstract class VerificationEnd implements TimedTask<VerificationEnd.Due> {
  /** Which verification. */
  public record Due(String site, String subject, String id) {}

  /** By which it is scheduled. */
  protected abstract Timers timers();

  /** Ends it if its time is over; one that is gone or has ended is left alone. */
  protected abstract void endIfOver(SubjectRef ref, String id);

  /** Looks at {@code when}; each {@code instance} once. */
  public void expect(SubjectRef ref, String id, String instance, Instant when) {
    timers().schedule(this, instance, new Due(ref.site(), ref.id().value(), id), when);
  }

  @Override
  public Class<Due> type() {
    return Due.class;
  }

  @Override
  @Transactional
  public void run(Due due, Instant dueAt) {
    endIfOver(new SubjectRef(due.site(), new SubjectId(due.subject())), due.id());
  }
}
