package io.shouyue.gateway.session;

import org.jspecify.annotations.Nullable;

/**
 * A browser session whose tokens are valid now.
 *
 * @param cookie the value of the session cookie
 * @param sid session of Keycloak
 * @param name of staff, as the desk greets them
 * @param accessToken for the services; valid for at least some seconds
 * @param refreshToken ends the session at Keycloak
 */
public record SignedIn(
    String cookie,
    String sid,
    @Nullable String name,
    String accessToken,
    @Nullable String refreshToken) {

  @Override
  public String toString() {
    return "SignedIn";
  }
}
