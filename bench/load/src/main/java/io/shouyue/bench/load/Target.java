package io.shouyue.bench.load;

import org.jspecify.annotations.Nullable;

/** Something to put load on. Safe for several threads. */
public interface Target {
  /** For reports, such as {@code POST /v1/decisions}. */
  String name();

  /** Where it listens on this machine. */
  int port();

  /** The status of every good answer; any other counts as a failure. */
  int status();

  /**
   * Makes ready for a phase: a fresh token, and whatever a call uses up. Not part of what is
   * measured.
   *
   * @param calls how many calls the phase may make at most
   */
  void prepare(int calls);

  /** The next request, or null when what was prepared is used up. */
  byte @Nullable [] next();
}
