package io.shouyue.consent.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A row of {@code webhook_endpoint}. */
@Entity(name = "WebhookEndpoint")
@Table(name = "webhook_endpoint")
@IdClass(WebhookEndpointEntity.Key.class)
class WebhookEndpointEntity {
  /** Primary key. */
  record Key(String site, String id) {}

  @Id private String site;
  @Id private String id;
  private String url;
  private List<String> events;

  @Enumerated(EnumType.STRING)
  private EndpointState state;

  @Column(name = "secret_sealed")
  private byte[] secretSealed;

  @Column(name = "created_at")
  private Instant createdAt;

  static WebhookEndpointEntity of(WebhookEndpoint endpoint) {
    WebhookEndpointEntity row = new WebhookEndpointEntity();
    row.site = endpoint.site();
    row.id = endpoint.id();
    row.url = endpoint.url();
    row.events = endpoint.events();
    row.state = endpoint.state();
    row.secretSealed = endpoint.secretSealed();
    row.createdAt = endpoint.createdAt();
    return row;
  }

  void disable() {
    state = EndpointState.DISABLED;
  }

  WebhookEndpoint toEndpoint() {
    return new WebhookEndpoint(
        site, id, url, List.copyOf(events), state, secretSealed.clone(), createdAt);
  }
}
