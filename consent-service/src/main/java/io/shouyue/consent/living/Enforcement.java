package io.shouyue.consent.living;

import io.shouyue.consent.peer.PromiseFigure;
import org.jspecify.annotations.Nullable;

/**
 * Something that a clause sets, and who sees to it.
 *
 * @param sets what the clause sets, in stable words: {@code ANSWER_TIME 15 WORKING_DAY RECEIVED}
 * @param code of the promise, rule, purpose or type of request that enforces it; empty for nobody
 * @param kept how often it was kept; null when that is not counted or could not be asked for
 */
record Enforcement(String sets, By by, String code, @Nullable PromiseFigure kept) {
  /** What enforces it. */
  enum By {
    /** A clock of retention-service that runs for every request. */
    CLOCK,
    /** The rule for what is held after a cancellation. */
    HOLD_RULE,
    /** A purpose: without it, or without its consent, decisions say no. */
    PURPOSE,
    /** A type of request that people can file. */
    REQUEST,
    /** A withdrawal, which anybody makes at once. */
    WITHDRAWAL,
    /** The archive of every version. */
    ARCHIVE,
    /** The gate at sign-in, which tells of material changes. */
    GATE,
    /** Nothing in this suite. */
    NOBODY
  }

  static Enforcement byNobody(String sets) {
    return new Enforcement(sets, By.NOBODY, "", null);
  }
}
