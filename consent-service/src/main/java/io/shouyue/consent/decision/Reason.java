package io.shouyue.consent.decision;

import java.util.Locale;

/**
 * Why a decision came out as it did. The wire form is lower-case with hyphens and never changes.
 */
public enum Reason {
  CONSENT_GIVEN(true),
  LEGAL_BASIS(true),
  NO_CONSENT(false),
  DECLINED(false),
  WITHDRAWN(false),
  EXPIRED(false),
  STALE_POLICY(false),
  STALE_PURPOSE(false),
  SUBJECT_CANCELLED(false),
  SUBJECT_HELD(false),
  SUBJECT_ERASED(false),
  PURPOSE_UNKNOWN(false),
  PURPOSE_RETIRED(false),
  CATEGORY_NOT_LISTED(false),
  RECIPIENT_NOT_LISTED(false),
  DESTINATION_NOT_LISTED(false),
  EXCEPTION_NOT_APPLICABLE(false),
  UNDECIDABLE(false);

  private final boolean allowed;

  Reason(boolean allowed) {
    this.allowed = allowed;
  }

  /** Whether the processing may take place. */
  public boolean isAllowed() {
    return allowed;
  }

  /** The code on the wire, such as {@code no-consent}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
