package io.shouyue.consent.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/** The body of a webhook (Standard Webhooks, “payload structure”). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookMessageView(String type, Instant timestamp, WebhookEvent.Data data) {
  static WebhookMessageView of(WebhookEvent event) {
    return new WebhookMessageView(event.type(), event.at(), event.data());
  }
}
