package io.shouyue.consent.decision;

import java.util.Locale;

/**
 * Why a decision came out as it did. Of several reasons to deny, the first in this order is given;
 * a case of an exception is looked for once there is one (docs/decisions.md). The wire form is
 * lower-case with hyphens and never changes.
 */
public enum Reason {
  SUBJECT_ERASED(false),
  SUBJECT_HELD(false),
  SUBJECT_CANCELLED(false),
  PURPOSE_UNKNOWN(false),
  PURPOSE_RETIRED(false),
  RESTRICTED(false),
  OBJECTED(false),
  CATEGORY_NOT_LISTED(false),
  RECIPIENT_NOT_LISTED(false),
  DESTINATION_NOT_LISTED(false),
  GUARDIAN_REQUIRED(false),
  NO_CONSENT(false),
  DECLINED(false),
  WITHDRAWN(false),
  EXPIRED(false),
  STALE_PURPOSE(false),
  STALE_POLICY(false),
  EXCEPTION_NOT_APPLICABLE(false),
  UNDECIDABLE(false),
  CONSENT_GIVEN(true),
  LEGAL_BASIS(true),
  EXCEPTION(true);

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
