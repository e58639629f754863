package io.shouyue.retention.subject;

import java.util.Collection;
import java.util.Map;

/**
 * Rows that a feature keeps about people beside requests and holds; a CDI bean. When people are
 * erased, every one of them lets go.
 */
public interface SubjectRows {

  /** What is counted in the erasure's record, {@code tickets}. */
  String counted();

  /**
   * Removes these people's rows, or what in them leads to the people; returns how many of each,
   * nothing of who had none. Idempotent.
   */
  Map<String, Long> erase(String site, Collection<String> subjects);
}
