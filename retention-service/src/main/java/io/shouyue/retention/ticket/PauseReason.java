package io.shouyue.retention.ticket;

/** Why a ticket may stand still; its legal clocks, if a rights request has any, never do. */
public enum PauseReason {
  /** Work of somebody outside, such as a vendor. */
  THIRD_PARTY,
  HARDWARE
}
