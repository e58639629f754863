package io.shouyue.identity.provider;

import io.shouyue.identity.subject.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Pays nothing itself: the claimed verification waits for a batch, whose file people of the finance
 * team take to the bank. Only the imported result says how it went.
 */
@ApplicationScoped
public class BankFilePayout implements Payout {
  /** Name of the adapter. */
  public static final String NAME = "bank-file";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public PayoutAnswer pay(PayoutOrder order) {
    return PayoutAnswer.of(PayoutVerdict.PENDING);
  }

  @Override
  public PayoutAnswer find(SubjectRef ref, String reference) {
    return PayoutAnswer.of(PayoutVerdict.PENDING);
  }
}
