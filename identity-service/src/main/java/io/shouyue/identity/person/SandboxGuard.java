package io.shouyue.identity.person;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.shouyue.identity.provider.ElementCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Refuses to start in production with a provider that believes everybody. */
@ApplicationScoped
class SandboxGuard {
  private static final Logger LOG = Logger.getLogger(SandboxGuard.class);

  private final ElementCheck provider;
  private final VerificationConfig config;

  SandboxGuard(ElementCheck provider, VerificationConfig config) {
    this.provider = provider;
    this.config = config;
  }

  void check(@Observes StartupEvent event) {
    if (!provider.name().equals("sandbox")) {
      return;
    }
    boolean production = ConfigUtils.isProfileActive("prod");
    if (production && !config.sandboxInProduction()) {
      throw new IllegalStateException(
          "The sandbox provider confirms made-up identities and is not for production:"
              + " configure a real one, or set"
              + " shouyue.identity.verification.sandbox-in-production=true for a demonstration");
    }
    LOG.warn("identities are checked by the sandbox provider: no real person is verified");
  }
}
