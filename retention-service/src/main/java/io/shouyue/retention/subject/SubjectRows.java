package io.shouyue.retention.subject;

/**
 * Rows that a feature keeps about people beside requests and holds; a CDI bean. When a person is
 * erased, every one of them lets go.
 */
public interface SubjectRows {

  /** What is counted in the erasure's record, {@code tickets}. */
  String counted();

  /**
   * Removes the person's rows, or what in them leads to the person; returns how many. Idempotent.
   */
  long erase(String site, String subject);
}
