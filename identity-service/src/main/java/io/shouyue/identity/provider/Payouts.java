package io.shouyue.identity.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** The payout adapter that this installation uses. */
@ApplicationScoped
public class Payouts {
  private final Payout chosen;

  Payouts(Instance<Payout> adapters, ProviderConfig config) {
    this.chosen = Chosen.of(adapters, Payout::name, config.payout(), "payout");
  }

  /** The configured adapter. */
  public Payout chosen() {
    return chosen;
  }
}
