package io.shouyue.retention.promise;

/** What starts a promised clock. */
public enum StartEvent {
  /** The request reached the site by any channel. */
  RECEIVED,
  /** The requester's identity was proven. */
  VERIFIED
}
