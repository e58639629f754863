package io.shouyue.retention.desk;

/** Why the desk looks somebody up. */
public enum SearchReason {
  /** The person asked, by letter, phone or ticket. */
  PERSON_ASKED,
  COMPLAINT,
  INCIDENT,
  AUTHORITY,
  /** To see whether a request repeats another. */
  DUPLICATE
}
