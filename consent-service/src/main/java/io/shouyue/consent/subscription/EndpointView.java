package io.shouyue.consent.subscription;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint.
 *
 * @param recipient whose endpoint it is; absent for the site's own
 * @param previousSecretUntil until when the secret before the last change signs too
 * @param disabledReason {@code gone}: it answered 410; {@code by-hand}; {@code imported}: nobody
 *     knows its secret yet
 * @param secret {@code whsec_…}, told once, when it is made
 */
public record EndpointView(
    String id,
    String url,
    List<String> events,
    @Nullable String recipient,
    EndpointState state,
    Instant createdAt,
    @Nullable Instant previousSecretUntil,
    @Nullable Instant disabledAt,
    @Nullable String disabledReason,
    @Nullable String secret) {

  static EndpointView of(WebhookEndpoint endpoint) {
    return of(endpoint, null);
  }

  static EndpointView of(WebhookEndpoint endpoint, @Nullable String secret) {
    return new EndpointView(
        endpoint.id(),
        endpoint.url(),
        endpoint.events(),
        endpoint.recipient(),
        endpoint.state(),
        endpoint.createdAt(),
        endpoint.secrets().previousUntil(),
        endpoint.disabledAt(),
        endpoint.disabledReason(),
        secret);
  }

  /** The secret stays out of logs. */
  @Override
  public String toString() {
    return "EndpointView[" + id + "]";
  }
}
