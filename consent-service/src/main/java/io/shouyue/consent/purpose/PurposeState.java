package io.shouyue.consent.purpose;

/** DRAFT → PUBLISHED → RETIRED; only a draft changes. */
public enum PurposeState {
  DRAFT,
  PUBLISHED,
  RETIRED
}
