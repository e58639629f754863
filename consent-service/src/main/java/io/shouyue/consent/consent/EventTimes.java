package io.shouyue.consent.consent;

import io.shouyue.consent.ledger.Standing;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/** Times of events, at the resolution of the database and never at or before what stood. */
public final class EventTimes {
  private EventTimes() {}

  /** The first instant from {@code now} on that is later than all that stood. */
  public static Instant after(Collection<Standing> before, Instant now) {
    Instant earliest = now.truncatedTo(ChronoUnit.MICROS);
    for (Standing standing : before) {
      Instant next = standing.lastRecorded().plus(1, ChronoUnit.MICROS);
      earliest = next.isAfter(earliest) ? next : earliest;
    }
    return earliest;
  }
}
