package io.shouyue.retention.restriction;

/** Which switch it is. */
public enum RestrictionKind {
  /** Nothing but storage and protection. */
  RESTRICTED,
  /** The purpose was refused. */
  OBJECTED
}
