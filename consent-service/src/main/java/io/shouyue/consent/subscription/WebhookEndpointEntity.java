package io.shouyue.consent.subscription;

import io.shouyue.consent.subscription.WebhookEndpoint.SealedSecrets;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  private @Nullable String recipient;

  @Enumerated(EnumType.STRING)
  private EndpointState state;

  @Column(name = "secret_sealed")
  private byte[] secretSealed;

  @Column(name = "previous_sealed")
  private byte @Nullable [] previousSealed;

  @Column(name = "previous_until")
  private @Nullable Instant previousUntil;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "disabled_at")
  private @Nullable Instant disabledAt;

  @Column(name = "disabled_reason")
  private @Nullable String disabledReason;

  static WebhookEndpointEntity of(WebhookEndpoint endpoint) {
    WebhookEndpointEntity row = new WebhookEndpointEntity();
    row.site = endpoint.site();
    row.id = endpoint.id();
    row.createdAt = endpoint.createdAt();
    row.take(endpoint);
    return row;
  }

  /** Takes over everything that may change. */
  void take(WebhookEndpoint endpoint) {
    url = endpoint.url();
    events = endpoint.events();
    recipient = endpoint.recipient();
    state = endpoint.state();
    secretSealed = endpoint.secrets().current();
    previousSealed = endpoint.secrets().previous();
    previousUntil = endpoint.secrets().previousUntil();
    disabledAt = endpoint.disabledAt();
    disabledReason = endpoint.disabledReason();
  }

  WebhookEndpoint toEndpoint() {
    return new WebhookEndpoint(
        site,
        id,
        url,
        List.copyOf(events),
        recipient,
        state,
        new SealedSecrets(secretSealed, previousSealed, previousUntil),
        createdAt,
        disabledAt,
        disabledReason);
  }
}
