package io.shouyue.consent.living;

import io.shouyue.consent.peer.PromiseFigure;
import io.shouyue.platform.text.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Something that a clause sets, and who sees to it.
 *
 * @param code of the promise, rule, purpose or type of request that enforces it; empty for nobody
 * @param name of that purpose or type of request; null for what has none
 * @param kept how often it was kept; null when that is not counted or could not be asked for
 */
record Enforcement(
    Said sets, By by, String code, @Nullable LocalText name, @Nullable PromiseFigure kept) {
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
    /**
     * Decisions, which let nothing happen to a child under fourteen without a verified guardian.
     */
    GUARDIAN,
    /** The register of transfers: people are told before the day, or it is not taken in. */
    TRANSFER,
    /** The desk for incidents: hours run for telling people and for the report. */
    INCIDENT,
    /** Nothing in this suite. */
    NOBODY
  }

  static Enforcement byNobody(Said sets) {
    return by(By.NOBODY, sets, "", null);
  }

  /** One that keeps no count. */
  static Enforcement by(By by, Said sets, String code, @Nullable LocalText name) {
    return new Enforcement(sets, by, code, name, null);
  }

  /** One that is counted. */
  static Enforcement counted(By by, Said sets, String code, @Nullable PromiseFigure kept) {
    return new Enforcement(sets, by, code, null, kept);
  }
}
