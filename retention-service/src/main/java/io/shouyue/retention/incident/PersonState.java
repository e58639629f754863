package io.shouyue.retention.incident;

/** Whether somebody who is affected knows. */
public enum PersonState {
  WAITING,
  TOLD,
  /** No account and no contact is left; the announcement is for them. */
  UNREACHABLE
}
