package io.shouyue.platform.data.jobs;

import java.time.Instant;

/**
 * Something to be done at a legal instant; a CDI bean. Run at least once, on one node, repeated
 * with a growing delay until it returns.
 *
 * @param <T> its data, a record that JSON can carry, without personal data
 */
public interface TimedTask<T> {
  /** Stable name, kebab-case. */
  String name();

  /** The data's class. */
  Class<T> type();

  /**
   * Does the work.
   *
   * @param dueAt the instant it was scheduled for
   */
  void run(T data, Instant dueAt);
}
