package io.shouyue.consent.subscription;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint.
 *
 * @param secret {@code whsec_…}, told once, when the endpoint is made
 */
public record EndpointView(
    String id,
    String url,
    List<String> events,
    EndpointState state,
    Instant createdAt,
    @Nullable String secret) {

  static EndpointView of(WebhookEndpoint endpoint, @Nullable String secret) {
    return new EndpointView(
        endpoint.id(),
        endpoint.url(),
        endpoint.events(),
        endpoint.state(),
        endpoint.createdAt(),
        secret);
  }

  /** The secret stays out of logs. */
  @Override
  public String toString() {
    return "EndpointView[" + id + "]";
  }
}
