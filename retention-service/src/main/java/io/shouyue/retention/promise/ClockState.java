package io.shouyue.retention.promise;

/** Where a clock stands. The last three are ends. */
public enum ClockState {
  /** Its start has not come yet. */
  WAITING,
  RUNNING,
  /** Stopped by what was promised, before it was due. */
  KEPT,
  /** Due before what was promised came. It stays so whatever comes later. */
  BROKEN,
  /** Ended with nothing left to promise: withdrawn, refused before anything was to be done. */
  MOOT;

  public boolean isEnd() {
    return this == KEPT || this == BROKEN || this == MOOT;
  }
}
