package io.shouyue.identity.enterprise;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a verification by corporate account, whole.
 *
 * <pre>
 * CREATED ──► PAYING ──► PAID ──► VERIFIED   (the right amount)
 *    │           │         ├────► LOCKED     (the third wrong one)
 *    │           │         └────► EXPIRED    (seven days)
 *    │           ├──────────────► PAY_FAILED (the bank refused)
 *    ├───────────┴──────────────► EXPIRED    (nobody paid in time, or the account was cancelled)
 *    └──────────────────────────► REJECTED   (the register says otherwise)
 * </pre>
 */
public enum EnterpriseState {
  /** The formats are right and the claim is stored; the bank has not heard of it. */
  CREATED,
  /** The payment is claimed: it is being made, waits for a bank file, or cannot be told. */
  PAYING,
  /** The money has left; the amount is waited for. */
  PAID,
  /** The bank refused; a new verification may be begun. */
  PAY_FAILED,
  /** The right amount was given. */
  VERIFIED,
  /** Too many wrong amounts. */
  LOCKED,
  /** Time ran out. */
  EXPIRED,
  /** The register of enterprises has another name or number; nothing was paid. */
  REJECTED;

  /** The states that may follow this one. */
  public Set<EnterpriseState> next() {
    return switch (this) {
      case CREATED -> EnumSet.of(PAYING, EXPIRED, REJECTED);
      case PAYING -> EnumSet.of(PAID, PAY_FAILED, EXPIRED);
      case PAID -> EnumSet.of(VERIFIED, LOCKED, EXPIRED);
      case PAY_FAILED, VERIFIED, LOCKED, EXPIRED, REJECTED -> EnumSet.noneOf(EnterpriseState.class);
    };
  }

  /** Whether nothing follows any more; then the bank data are gone. */
  public boolean isEnd() {
    return next().isEmpty();
  }

  /**
   * Moves on.
   *
   * @throws IdentityException {@link IdentityError#ILLEGAL_MOVE}
   */
  public EnterpriseState to(EnterpriseState target) {
    if (!next().contains(target)) {
      throw new IdentityException(IdentityError.ILLEGAL_MOVE);
    }
    return target;
  }
}
