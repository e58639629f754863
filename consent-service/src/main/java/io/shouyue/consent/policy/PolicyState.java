package io.shouyue.consent.policy;

/** DRAFT → PUBLISHED; a published version never changes. */
public enum PolicyState {
  DRAFT,
  PUBLISHED
}
