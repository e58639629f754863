package io.shouyue.consent.purpose;

/**
 * DRAFT → PUBLISHED → RETIRED, with SCHEDULED between the first two for a version that waits for
 * its instant; only a draft changes.
 */
public enum PurposeState {
  DRAFT,
  SCHEDULED,
  PUBLISHED,
  RETIRED
}
