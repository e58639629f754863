package io.shouyue.platform.data.jobs;

import java.time.Duration;

/** Work repeated for ever, on one node at a time; a CDI bean. */
public interface RecurringJob {
  /** Stable name, kebab-case. */
  String name();

  /** How long after the end of one run the next one begins. */
  Duration every();

  /** Does the work once. */
  void run();
}
