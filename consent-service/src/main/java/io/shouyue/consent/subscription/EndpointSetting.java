package io.shouyue.consent.subscription;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint as a file holds it: without its secret, which is told once and to nobody else.
 *
 * @param recipient whose endpoint it is; null for the site's own
 */
public record EndpointSetting(
    String site,
    String id,
    String url,
    List<String> events,
    @Nullable String recipient,
    Instant createdAt) {
  public EndpointSetting {
    events = List.copyOf(events);
  }

  static EndpointSetting of(WebhookEndpoint endpoint) {
    return new EndpointSetting(
        endpoint.site(),
        endpoint.id(),
        endpoint.url(),
        endpoint.events(),
        endpoint.recipient(),
        endpoint.createdAt());
  }
}
