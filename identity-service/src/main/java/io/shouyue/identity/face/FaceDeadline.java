package io.shouyue.identity.face;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.VerificationEnd;
import io.shouyue.platform.data.jobs.Timers;
import jakarta.enterprise.context.ApplicationScoped;

/** Destroys images whose deadline has come, verdict or not. */
@ApplicationScoped
class FaceDeadline extends VerificationEnd {
  private final Timers timers;
  private final FaceEnds ends;

  FaceDeadline(Timers timers, FaceEnds ends) {
    this.timers = timers;
    this.ends = ends;
  }

  @Override
  protected Timers timers() {
    return timers;
  }

  @Override
  public String name() {
    return "face-deadline";
  }

  @Override
  protected void endIfOver(SubjectRef ref, String id) {
    ends.expireIfOver(ref, id);
  }
}
