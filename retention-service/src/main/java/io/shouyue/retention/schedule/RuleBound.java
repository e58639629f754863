package io.shouyue.retention.schedule;

/** Which side a rule bounds a record's life from. */
public enum RuleBound {
  /** A law asks to keep it at least so long. */
  AT_LEAST,
  /** The purpose, a promise or a consent ends then (PIPL 19). */
  AT_MOST
}
