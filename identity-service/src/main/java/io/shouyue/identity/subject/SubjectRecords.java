package io.shouyue.identity.subject;

import java.util.Map;
import java.util.Set;

/**
 * What a feature keeps of a subject, and how it follows the subject's state. Every bean of this
 * type takes part in every move.
 */
public interface SubjectRecords {
  /**
   * Whether this feature keeps anything that leads to the subject, as a condition in SQL on {@code
   * :site} and {@code :subject}. An erasure passes over a feature that keeps nothing.
   */
  String keeps();

  /**
   * What a move means for this feature outside the database, such as ending sessions. Called before
   * the transaction and again whenever the step is repeated, so it must be idempotent. Throwing
   * leaves the step undone.
   */
  default void prepare(SubjectRef ref, SubjectMove move) {}

  /**
   * Applies the move in the caller's transaction; idempotent.
   *
   * @return how many of what were removed or anonymised; empty when nothing was
   */
  Map<String, Integer> apply(SubjectRef ref, SubjectMove move);

  /** How much is left that should be gone after {@code move}; 0 when the move is complete. */
  int remaining(SubjectRef ref, SubjectMove move);

  /** Names of the fields held in readable form now; never values. Most features hold none. */
  default Set<String> fields(SubjectRef ref) {
    return Set.of();
  }

  /** The wanted fields in clear, as far as this feature holds them. Break-glass only. */
  default Map<String, String> reveal(SubjectRef ref, Set<String> names) {
    return Map.of();
  }
}
