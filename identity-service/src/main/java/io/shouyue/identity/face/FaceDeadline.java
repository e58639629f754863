package io.shouyue.identity.face;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.jobs.TimedTask;
import io.shouyue.platform.data.jobs.Timers;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Destroys images whose deadline has come, verdict or not. */
@ApplicationScoped
class FaceDeadline implements TimedTask<FaceDeadline.Due> {
  private final Timers timers;
  private final FaceEnds ends;

  FaceDeadline(Timers timers, FaceEnds ends) {
    this.timers = timers;
    this.ends = ends;
  }

  /** Which check. */
  record Due(String site, String subject, String id) {}

  void expect(SubjectRef ref, String id, Instant when) {
    timers.schedule(this, id, new Due(ref.site(), ref.id().value(), id), when);
  }

  @Override
  public String name() {
    return "face-deadline";
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
