package io.shouyue.gateway.route;

/** Who answers behind the gateway. */
enum Service {
  CONSENT,
  IDENTITY,
  RETENTION,
  /** Signs people in, and gives tokens. */
  KEYCLOAK
}
