package io.shouyue.identity.face;

import io.shouyue.platform.data.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Asks about open sessions, since a vendor may never call back. */
@ApplicationScoped
class FaceSweep implements RecurringJob {
  private final PgFaceUpkeep upkeep;
  private final FaceSessions sessions;

  FaceSweep(PgFaceUpkeep upkeep, FaceSessions sessions) {
    this.upkeep = upkeep;
    this.sessions = sessions;
  }

  @Override
  public String name() {
    return "face-sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    upkeep.inSession().forEach(place -> sessions.pursue(place.ref(), place.id()));
  }
}
