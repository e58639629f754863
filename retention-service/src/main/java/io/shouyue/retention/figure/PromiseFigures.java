package io.shouyue.retention.figure;

/**
 * How the clocks of one promise ended.
 *
 * @param broken ended late, or overdue now
 * @param moot ended with nothing left to promise: withdrawn, refused before anything was to be done
 */
record PromiseFigures(String promise, long kept, long broken, long moot, long running) {

  static PromiseFigures none(String promise) {
    return new PromiseFigures(promise, 0, 0, 0, 0);
  }

  /** Few enough that somebody who knows of one request could learn what became of another. */
  boolean areFew(int least) {
    long ended = kept + broken + moot;
    return ended > 0 && ended < least;
  }
}
