package io.shouyue.consent.subscription;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event and how it has been told.
 *
 * @param body as it is sent; absent for operators, who need not know whom it concerns
 */
public record WebhookEventView(
    String id,
    String type,
    Instant timestamp,
    @Nullable @JsonRawValue @Schema(implementation = WebhookMessageView.class) String body,
    List<WebhookDeliveryView> deliveries) {

  /**
   * How one endpoint has been told.
   *
   * @param nextAttemptAt when it is tried next; absent unless it is pending
   * @param log every attempt, when one event was asked for; absent in lists
   */
  public record WebhookDeliveryView(
      String endpoint,
      DeliveryState state,
      int attempts,
      @Nullable Instant nextAttemptAt,
      @Nullable List<AttemptView> log) {

    static WebhookDeliveryView of(DeliveryStatus status, @Nullable List<AttemptView> log) {
      boolean pending = status.state() == DeliveryState.PENDING;
      return new WebhookDeliveryView(
          status.endpoint(),
          status.state(),
          status.attempts(),
          pending ? status.notBefore() : null,
          log);
    }
  }

  static WebhookEventView of(
      StoredEvent event, boolean withBody, List<WebhookDeliveryView> deliveries) {
    return new WebhookEventView(
        event.id(), event.type(), event.at(), withBody ? event.body() : null, deliveries);
  }
}
