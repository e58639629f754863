package io.shouyue.retention.incident;

/** Reports that an authority gets of one incident. */
public enum ReportKind {
  /** At once; may hold what is known so far. */
  FIRST,
  FOLLOW_UP,
  /** Within thirty days after handling has ended. */
  SUMMARY
}
