package io.shouyue.identity.provider;

import io.shouyue.identity.subject.SubjectRef;

/**
 * Pays a small deposit into an account.
 *
 * <p>Contract of every adapter:
 *
 * <ul>
 *   <li>Under one {@link PayoutOrder#reference()} money leaves once at most, however often and from
 *       however many nodes it is called.
 *   <li>It answers within 10 seconds and never throws: what cannot be told is {@link
 *       PayoutVerdict#UNKNOWN}, never a failure, since a failure invites a second payment.
 *   <li>{@link #find} pays nothing. It answers {@link PayoutVerdict#NONE} only when no payment of
 *       that reference is under way or will be.
 *   <li>It keeps and logs neither account, holder nor amount.
 * </ul>
 */
public interface Payout {
  /** The adapter's short name as kept with the verification, such as {@code bank-file}. */
  String name();

  /** Pays. Never called inside a database transaction. */
  PayoutAnswer pay(PayoutOrder order);

  /** What became of a payment that was ordered, or may have been. */
  PayoutAnswer find(SubjectRef ref, String reference);
}
