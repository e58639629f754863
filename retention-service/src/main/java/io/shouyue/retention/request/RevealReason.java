package io.shouyue.retention.request;

/** Why staff uncover what a request holds of a person. */
public enum RevealReason {
  /** It cannot be answered or carried out without. */
  TO_HANDLE,
  TO_VERIFY,
  /** To call or write to the requester. */
  TO_CONTACT,
  COMPLAINT,
  AUTHORITY
}
