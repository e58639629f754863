package io.shouyue.identity.person;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.shouyue.identity.provider.ProviderConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Refuses to start in production with a provider that believes everybody. */
@ApplicationScoped
class SandboxGuard {
  private static final String SANDBOX = "sandbox";
  private static final Logger LOG = Logger.getLogger(SandboxGuard.class);

  private final ProviderConfig provider;
  private final VerificationConfig config;

  SandboxGuard(ProviderConfig provider, VerificationConfig config) {
    this.provider = provider;
    this.config = config;
  }

  void check(@Observes StartupEvent event) {
    if (!isUsed()) {
      return;
    }
    boolean production = ConfigUtils.isProfileActive("prod");
    if (production && !config.sandboxInProduction()) {
      throw new IllegalStateException(
          "The sandbox provider confirms made-up identities and is not for production:"
              + " configure a real one, or set"
              + " shouyue.identity.verification.sandbox-in-production=true for a demonstration");
    }
    LOG.warn("a sandbox provider is used: no real person is verified, and no money moves");
  }

  private boolean isUsed() {
    return provider.elements().contains(SANDBOX)
        || provider.face().contains(SANDBOX)
        || provider.enterprise().contains(SANDBOX)
        || provider.payout().equals(SANDBOX);
  }
}
