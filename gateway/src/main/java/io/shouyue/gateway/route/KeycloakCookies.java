package io.shouyue.gateway.route;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cookies that Keycloak sets; it is given no other, least of all the gateway's session. */
final class KeycloakCookies {

  private static final Pattern OWN = Pattern.compile("(AUTH_SESSION_ID|KC_\\w+|KEYCLOAK_\\w+)=.*");

  private KeycloakCookies() {}

  /** One header value with those of Keycloak; HTTP/2 may spread cookies over several headers. */
  static Optional<String> among(List<String> headers) {
    String own =
        headers.stream()
            .flatMap(header -> Stream.of(header.split(";")))
            .map(String::strip)
            .filter(cookie -> OWN.matcher(cookie).matches())
            .collect(Collectors.joining("; "));
    return own.isEmpty() ? Optional.empty() : Optional.of(own);
  }
}
