package io.shouyue.consent.notice;

/** How loudly a notice tells (GB/T 42574-2023). */
public enum NoticeForm {
  /** The rules as a whole. */
  GENERAL,
  /** Set apart and in the person's way: sensitive data, separate consents, material changes. */
  ENHANCED,
  /** In the very moment and place in which data are taken, which the person went to. */
  JUST_IN_TIME
}
