package io.shouyue.gateway.route;

import io.shouyue.gateway.entry.PublicUrl;
import io.shouyue.gateway.entry.RequestId;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which headers cross the gateway. Inwards an allowlist: no cookie, nothing about identity or
 * origin that we did not write ourselves. Outwards everything but what would speak for us. Only
 * Keycloak's own cookies go to Keycloak and come from there.
 */
@Singleton
class ForwardedHeaders {

  private static final Set<String> INWARDS =
      Set.of(
          "accept",
          "accept-encoding",
          "accept-language",
          "content-disposition",
          "content-encoding",
          "content-length",
          "content-type",
          "if-match",
          "if-modified-since",
          "if-none-match",
          "idempotency-key",
          "last-event-id",
          "origin",
          "range",
          "shouyue-file-name",
          "shouyue-site",
          "transfer-encoding",
          "user-agent");

  /** What would speak for us, and what belongs to one connection only (RFC 9110 §7.6.1). */
  private static final List<String> NEVER_OUTWARDS =
      List.of(
          "Server",
          "X-Powered-By",
          "Strict-Transport-Security",
          "Connection",
          "Keep-Alive",
          "Proxy-Authenticate",
          "Proxy-Connection",
          "Trailer",
          "Upgrade");

  private final String host;
  private final String scheme;

  ForwardedHeaders(PublicUrl publicUrl) {
    this.host = publicUrl.url().getAuthority();
    this.scheme = publicUrl.url().getScheme();
  }

  /** Rewrites a request's {@code headers} for the service. */
  void inwards(
      MultiMap headers, RoutingContext call, Service service, Optional<String> authorization) {
    Optional<String> cookies =
        service == Service.KEYCLOAK
            ? KeycloakCookies.among(headers.getAll("Cookie"))
            : Optional.empty();
    List<String> strangers =
        headers.names().stream()
            .filter(name -> !INWARDS.contains(name.toLowerCase(Locale.ROOT)))
            .toList();
    strangers.forEach(headers::remove);
    authorization.ifPresent(value -> headers.set("Authorization", value));
    cookies.ifPresent(value -> headers.set("Cookie", value));
    headers.set("X-Forwarded-For", call.request().remoteAddress().hostAddress());
    headers.set("X-Forwarded-Host", host);
    headers.set("X-Forwarded-Proto", scheme);
    headers.set(RequestId.HEADER, RequestId.of(call));
  }

  /** Rewrites an answer's {@code headers} for the caller; what we have written already stands. */
  void outwards(MultiMap headers, MultiMap ours, Service service) {
    NEVER_OUTWARDS.forEach(headers::remove);
    if (service != Service.KEYCLOAK) {
      headers.remove("Set-Cookie");
    }
    List<String> cors =
        headers.names().stream()
            .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"))
            .toList();
    cors.forEach(headers::remove);
    ours.names().stream().filter(name -> !name.equalsIgnoreCase("Vary")).forEach(headers::remove);
  }
}
