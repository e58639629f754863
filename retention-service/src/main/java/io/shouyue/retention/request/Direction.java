package io.shouyue.retention.request;

/** Who reads a message. */
public enum Direction {
  TO_REQUESTER,
  FROM_REQUESTER,
  /** Staff alone. */
  INTERNAL
}
