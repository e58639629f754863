package io.shouyue.consent.subject;

import java.util.List;
import java.util.Map;

/**
 * What a feature keeps of a subject, and how it lets go of it. Every method may be called again and
 * then finds nothing left to do. All run in the transaction of the step, with the subjects locked.
 */
public interface SubjectPart {
  /** Ends what must end when the account does; returns counts by name. */
  default Map<String, Long> cancel(Subject subject) {
    return Map.of();
  }

  /**
   * Lets go of all but sealed evidence of these subjects of one site; returns by name the counts by
   * subject, of those alone that had any.
   */
  default Map<String, Map<String, Long>> erase(List<Subject> subjects) {
    return Map.of();
  }

  /** Lets go of the evidence, whose key is destroyed already; returns counts by name. */
  default Map<String, Long> eraseEvidence(Subject subject) {
    return Map.of();
  }

  /**
   * How many rows of all these subjects of one site are still to go for that state, read again from
   * the tables.
   */
  default long remaining(List<Subject> subjects, SubjectState state) {
    return 0;
  }

  /** Counts of what is kept, for staff; no content. */
  default Map<String, Long> kept(Subject subject) {
    return Map.of();
  }
}
