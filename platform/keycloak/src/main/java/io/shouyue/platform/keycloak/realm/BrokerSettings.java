package io.shouyue.platform.keycloak.realm;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Keycloak knows of our own identity provider, which answers who a website hands over
 * (identity-service, package {@code handoff}).
 *
 * @param site what people type: browsers are sent below it
 * @param identity where Keycloak reaches identity-service itself
 * @param secret by which the two know each other, either way
 */
record BrokerSettings(String site, String identity, String secret) {

  /** The provider's alias, and the parameter that brings the browser's ticket. */
  static final String ALIAS = "handoff";

  /** Returns nothing unless everything is given: then the realm stays as it is. */
  static Optional<BrokerSettings> from(Map<String, String> environment) {
    Stream<String> wanted =
        Stream.of("SHOUYUE_PUBLIC_URL", "SHOUYUE_IDENTITY_URL", "SHOUYUE_IDENTITY_CLIENT_SECRET");
    return wanted.allMatch(environment::containsKey)
        ? Optional.of(
            new BrokerSettings(
                environment.get("SHOUYUE_PUBLIC_URL"),
                environment.get("SHOUYUE_IDENTITY_URL"),
                environment.get("SHOUYUE_IDENTITY_CLIENT_SECRET")))
        : Optional.empty();
  }

  /** As Keycloak's OpenID Connect provider names them. */
  Map<String, String> config() {
    Map<String, String> config = new HashMap<>();
    config.put("issuer", site + "/handoff");
    config.put("authorizationUrl", site + "/handoff/authorize");
    config.put("tokenUrl", identity + "/handoff/token");
    config.put("jwksUrl", identity + "/handoff/jwks");
    config.put("useJwksUrl", "true");
    config.put("validateSignature", "true");
    config.put("clientId", "keycloak");
    config.put("clientSecret", secret);
    config.put("clientAuthMethod", "client_secret_post");
    config.put("pkceEnabled", "true");
    config.put("pkceMethod", "S256");
    config.put("defaultScope", "openid");
    config.put("disableUserInfo", "true");
    config.put("forwardParameters", ALIAS);
    // Nothing of a user is ever written from a token: identity-service made the user.
    config.put("syncMode", "IMPORT");
    return config;
  }

  @Override
  public String toString() {
    return "BrokerSettings[" + site + "]";
  }
}
