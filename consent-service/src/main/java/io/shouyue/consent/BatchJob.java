package io.shouyue.consent;

import io.shouyue.platform.data.jobs.RecurringJob;

/** Work that is done a batch at a time, each in a transaction of its own, until nothing is left. */
public interface BatchJob extends RecurringJob {
  /** Deals with some of it and returns how much that was. */
  int batch();

  @Override
  default void run() {
    while (batch() > 0) {
      continue;
    }
  }
}
