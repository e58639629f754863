package io.shouyue.platform.data.jobs;

import java.time.Duration;

/**
 * Work that goes on at its own pace in every process, for what cannot wait for a scheduler's poll;
 * a CDI bean. Where only one process may do it at a time, the work sees to that itself.
 */
public interface SteadyWork {
  /** Stable name, kebab-case. */
  String name();

  /** How many threads of a process do it. */
  default int atOnce() {
    return 1;
  }

  /** How long to rest after a turn that found nothing to do. */
  Duration rest();

  /**
   * Does what there is to do now.
   *
   * @return whether something was done, so that the next turn follows at once
   */
  boolean turn();
}
