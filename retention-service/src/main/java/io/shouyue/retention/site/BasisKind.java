package io.shouyue.retention.site;

/** What may oblige a site to keep a field after the account is cancelled. */
public enum BasisKind {
  /** A law or regulation, cited by article. */
  LAW,
  /** A document of the competent authority, cited by number. */
  AUTHORITY
}
