package io.shouyue.retention.hold;

/** The only reasons for which held data may be read. */
public enum BreakGlassReason {
  SUBJECT_REQUEST,
  AUTHORITY_ORDER,
  SECURITY,
  LITIGATION
}
