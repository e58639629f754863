package io.shouyue.retention.promise;

/** What kind of text makes a promise. */
public enum SourceKind {
  /** Law, regulation, or a rule of the authorities. */
  LAW,
  /** National standard. */
  STANDARD,
  /** What the site itself has published. */
  POLICY,
  /** Nobody demands it: what the suite does unless the site says otherwise. */
  DEFAULT
}
