package io.shouyue.consent.policy.change;

/** The six kinds of change that make a version material. */
public enum MaterialChange {
  BUSINESS_MODEL,
  CONTROL,
  RECIPIENTS,
  USER_RIGHTS,
  RESPONSIBLE_DEPARTMENT,
  HIGH_RISK
}
