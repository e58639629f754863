package io.shouyue.retention.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the clocks of one promise ended.
 *
 * @param broken ended late, or overdue now
 * @param moot ended with nothing left to promise: withdrawn, refused before anything was to be done
 * @param lastKept Beijing day on which it was last kept; null when no case that still has a date
 *     was
 */
record PromiseFigures(
    String promise, long kept, long broken, long moot, long running, @Nullable LocalDate lastKept) {

  static PromiseFigures none(String promise) {
    return new PromiseFigures(promise, 0, 0, 0, 0, null);
  }

  /** Few enough that somebody who knows of one request could learn what became of another. */
  boolean areFew(int least) {
    long ended = kept + broken + moot;
    return ended > 0 && ended < least;
  }
}
