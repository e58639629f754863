package io.shouyue.consent.subscription;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Refuses to start where webhooks could be sent into a production network. */
@ApplicationScoped
public class WebhookConfigCheck {
  void check(@Observes StartupEvent event, WebhookConfig config) {
    if (config.allowPrivateAddresses() && ConfigUtils.isProfileActive("prod")) {
      throw new IllegalStateException(
          "shouyue.webhook.allow-private-addresses must not be set in a production profile");
    }
  }
}
