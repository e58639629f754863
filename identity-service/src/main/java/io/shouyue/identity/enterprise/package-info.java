/**
 * Verifications of enterprises by a deposit into their own account: the claim, the payment, the
 * guesses, the end. {@code verification} begins and shows them, {@code payout} takes those that
 * wait for a bank file and brings back what became of them.
 */
@NullMarked
package io.shouyue.identity.enterprise;

import org.jspecify.annotations.NullMarked;
