package io.shouyue.consent.purpose;

/** How far a purpose decides about people by itself (PIPL 24), from nothing to the most. */
public enum AutomatedDecision {
  /** Nothing is decided by itself. */
  NONE,
  /** Habits, interests or means are analysed; there is always an option without. */
  PROFILING,
  /** Decisions with a major effect: people may ask why, and refuse a decision by machine alone. */
  MAJOR_EFFECT
}
