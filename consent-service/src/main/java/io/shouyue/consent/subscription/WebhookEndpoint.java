package io.shouyue.consent.subscription;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a site, or somebody it gives data to, wants to be told, and of what.
 *
 * @param recipient whose endpoint it is; null for the site's own
 * @param secrets what signs, sealed
 * @param disabledAt when nothing was sent there any more, and why: {@code gone}, {@code by-hand} or
 *     {@code imported}
 */
public record WebhookEndpoint(
    String site,
    String id,
    String url,
    List<String> events,
    @Nullable String recipient,
    EndpointState state,
    SealedSecrets secrets,
    Instant createdAt,
    @Nullable Instant disabledAt,
    @Nullable String disabledReason) {

  /**
   * The secret and, while it is being changed, the one before it.
   *
   * @param previousUntil until when the one before still signs
   */
  @SuppressWarnings("ArrayRecordComponent") // rows, never compared
  public record SealedSecrets(
      byte[] current, byte @Nullable [] previous, @Nullable Instant previousUntil) {

    /** A new secret takes over; the present one signs on until then. */
    SealedSecrets rotated(byte[] fresh, Instant until) {
      return new SealedSecrets(fresh, current, until);
    }
  }

  boolean isActive() {
    return state == EndpointState.ACTIVE;
  }

  boolean wants(String event) {
    return events.contains(event);
  }

  WebhookEndpoint asAsked(EndpointRequest asked) {
    return new WebhookEndpoint(
        site,
        id,
        asked.url(),
        asked.wanted(),
        asked.recipient(),
        state,
        secrets,
        createdAt,
        disabledAt,
        disabledReason);
  }

  WebhookEndpoint with(SealedSecrets changed) {
    return new WebhookEndpoint(
        site, id, url, events, recipient, state, changed, createdAt, disabledAt, disabledReason);
  }

  WebhookEndpoint active() {
    return new WebhookEndpoint(
        site, id, url, events, recipient, EndpointState.ACTIVE, secrets, createdAt, null, null);
  }

  WebhookEndpoint disabled(Instant at, String reason) {
    return new WebhookEndpoint(
        site, id, url, events, recipient, EndpointState.DISABLED, secrets, createdAt, at, reason);
  }
}
