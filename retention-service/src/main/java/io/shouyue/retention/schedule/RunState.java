package io.shouyue.retention.schedule;

/** Where a run stands. */
public enum RunState {
  /** Looks through the records for those that are due. */
  COLLECTING,
  RUNNING,
  PAUSED,
  DONE,
  STOPPED;

  public boolean isOver() {
    return this == DONE || this == STOPPED;
  }
}
