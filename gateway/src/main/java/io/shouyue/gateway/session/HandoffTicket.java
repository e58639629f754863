package io.shouyue.gateway.session;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The way of somebody whom a website hands over.
 *
 * @param ticket for our identity provider, which Keycloak sends the browser to
 * @param returnTo the page to land on
 */
public record HandoffTicket(String ticket, String returnTo) {

  /** Where the browser goes next: the ordinary sign-in, by way of that provider. */
  String signIn() {
    return "/session/login?kc_idp_hint=handoff&handoff="
        + ticket
        + "&returnTo="
        + URLEncoder.encode(returnTo, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "HandoffTicket[redacted]";
  }
}
