package io.shouyue.consent.feed;

/** What can change. */
public enum ChangeKind {
  SUBJECT,
  PURPOSE,
  POLICY
}
