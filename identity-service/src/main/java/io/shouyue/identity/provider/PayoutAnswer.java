package io.shouyue.identity.provider;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a payment.
 *
 * @param reference the bank's name for it; never personal data
 * @param reason kebab-case, why it was refused
 */
public record PayoutAnswer(
    PayoutVerdict verdict, @Nullable String reference, @Nullable String reason) {

  /** Made under this name of the bank's. */
  public static PayoutAnswer paid(String reference) {
    return new PayoutAnswer(PayoutVerdict.PAID, reference, null);
  }

  /** Refused for {@code reason}. */
  public static PayoutAnswer refused(String reason) {
    return new PayoutAnswer(PayoutVerdict.REFUSED, null, reason);
  }

  /** Nothing but the verdict. */
  public static PayoutAnswer of(PayoutVerdict verdict) {
    return new PayoutAnswer(verdict, null, null);
  }
}
