package io.shouyue.identity.provider;

import java.util.Optional;

/** Money leaves by the bank, which has a file only once two people have made and approved it. */
class BankFileContractTest extends PayoutContract {
  @Override
  protected Payout adapter() {
    return new BankFilePayout();
  }

  @Override
  protected Optional<String> answering(PayoutVerdict verdict) {
    return verdict == PayoutVerdict.PENDING ? Optional.of("1100000000009001") : Optional.empty();
  }

  @Override
  protected int paymentsOf(PayoutOrder order) {
    return 0;
  }
}
