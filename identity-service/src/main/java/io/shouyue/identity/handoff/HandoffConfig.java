package io.shouyue.identity.handoff;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of hand-offs. */
@ConfigMapping(prefix = "shouyue.identity.handoff")
public interface HandoffConfig {
  /** What people type, without a path; the provider's issuer is below it. */
  String publicUrl();

  /** Keycloak's realm as people reach it: it alone is answered, at its broker's address. */
  String realm();

  /** Where Keycloak reaches this service. */
  String backChannel();

  /** What Keycloak proves itself with: the two share one secret. */
  String clientSecret();

  /** How long each step may take: opening the url, signing in, fetching the token. */
  @WithDefault("PT60S")
  Duration step();

  /** How long ago the website may have seen its user sign in. */
  @WithDefault("PT24H")
  Duration siteSessionMaxAge();

  /** How much the website's clock may be ahead of ours. */
  @WithDefault("PT1M")
  Duration skew();

  /** How long the way back is known: as long as a session of Keycloak may last. */
  @WithDefault("PT12H")
  Duration kept();

  /** The provider as tokens name it. */
  default String issuer() {
    return publicUrl() + "/handoff";
  }

  /** The one address that a code is sent to. */
  default String redirectUri() {
    return realm() + "/broker/" + HandoffStep.PROVIDER + "/endpoint";
  }
}
