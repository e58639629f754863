package io.shouyue.retention.subject;

/** Where a person's account stands at one site; moves only forward. */
public enum SubjectState {
  ACTIVE,
  /** Service has stopped; data follow. */
  CANCELLED,
  /** What has a basis is stored and protected, and nothing else is done with it (PIPL 47). */
  HELD,
  /** Anonymised; the id answers 410 for ever. */
  ERASED;

  public boolean isAtLeast(SubjectState other) {
    return compareTo(other) >= 0;
  }
}
