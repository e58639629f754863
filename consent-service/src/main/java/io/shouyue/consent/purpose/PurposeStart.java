package io.shouyue.consent.purpose;

import io.shouyue.platform.data.jobs.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Sets the timer of a version that waits for its instant. */
@ApplicationScoped
class PurposeStart {
  private final Timers timers;
  private final PurposeStartTask task;

  PurposeStart(Timers timers, PurposeStartTask task) {
    this.timers = timers;
    this.task = task;
  }

  void schedule(Purpose purpose) {
    PurposeStartTask.Version version =
        new PurposeStartTask.Version(purpose.site(), purpose.code(), purpose.version());
    String instance = purpose.site() + "/" + purpose.code() + "/" + purpose.version();
    timers.schedule(task, instance, version, Objects.requireNonNull(purpose.effectiveFrom()));
  }
}
