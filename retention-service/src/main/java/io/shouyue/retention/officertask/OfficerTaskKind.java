package io.shouyue.retention.officertask;

/** What there is to do. */
public enum OfficerTaskKind {
  /** Tell the person that an authority was given held data; about: the disclosure. */
  TELL_PERSON,
  /** Say which of two retention rules counts; about: the conflict. */
  RULE_CONFLICT,
  /** The website has not confirmed a cancellation; about: the erasure. */
  SITE_NOT_CONFIRMED
}
