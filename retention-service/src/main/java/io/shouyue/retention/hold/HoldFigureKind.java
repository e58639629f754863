package io.shouyue.retention.hold;

/** By what holds are counted. A hold falls into one cell of each. */
public enum HoldFigureKind {
  STATE,
  START_MONTH,
  END_MONTH,
  /** How many fields are held. */
  FIELD_COUNT
}
