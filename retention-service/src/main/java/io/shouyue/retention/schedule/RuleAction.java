package io.shouyue.retention.schedule;

/** What happens to a record when its time is over. */
public enum RuleAction {
  DELETE,
  /** Treated column by column so that nobody can be identified any more (PIPL 73 (4)). */
  ANONYMISE
}
