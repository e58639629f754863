package io.shouyue.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** What is behind the gateway. */
@ConfigMapping(prefix = "shouyue.upstream")
public interface UpstreamConfig {

  /** Base of consent-service, without a path. */
  URI consent();

  /** Base of identity-service, without a path. */
  URI identity();

  /** Base of retention-service, without a path. */
  URI retention();

  /** Base of Keycloak, without a path. */
  URI keycloak();

  /** How long nothing may come from a service before the call is given up. */
  @WithDefault("PT60S")
  Duration idle();

  /** Connections to each service. */
  @WithDefault("200")
  int connections();
}
