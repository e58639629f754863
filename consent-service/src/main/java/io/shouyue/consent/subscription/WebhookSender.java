package io.shouyue.consent.subscription;

import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** Works off deliveries that are due. */
@ApplicationScoped
public class WebhookSender {
  private static final Logger LOG = Logger.getLogger(WebhookSender.class);
  private static final Duration LEASE = Duration.ofSeconds(60);

  private final PgDeliveryQueue queue;
  private final WebhookEndpointRepository endpoints;
  private final EndpointService secrets;
  private final WebhookTargets targets;
  private final WebhookClient client;
  private final SystemClock clock;

  WebhookSender(
      PgDeliveryQueue queue,
      WebhookEndpointRepository endpoints,
      EndpointService secrets,
      WebhookTargets targets,
      WebhookClient client,
      SystemClock clock) {
    this.queue = queue;
    this.endpoints = endpoints;
    this.secrets = secrets;
    this.targets = targets;
    this.client = client;
    this.clock = clock;
  }

  /** Delivers until nothing more is due. */
  public void sendDue() {
    List<Delivery> batch;
    do {
      batch = queue.lease(LEASE);
      batch.forEach(this::send);
    } while (!batch.isEmpty());
  }

  private void send(Delivery delivery) {
    Optional<WebhookEndpoint> endpoint =
        endpoints
            .one(delivery.site(), delivery.endpoint())
            .filter(found -> found.state() == EndpointState.ACTIVE);
    if (endpoint.isEmpty()) {
      queue.remove(delivery);
      return;
    }
    try {
      settle(delivery, endpoint.get(), post(delivery, endpoint.get()));
    } catch (IOException | DomainException failed) {
      retry(delivery, Optional.empty());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private WebhookClient.Answer post(Delivery delivery, WebhookEndpoint endpoint)
      throws IOException, InterruptedException {
    WebhookTarget target = targets.check(endpoint.url());
    Instant now = clock.now();
    String signature =
        WebhookSignature.sign(secrets.secret(endpoint), delivery.message(), now, delivery.body());
    return client.post(
        target,
        Map.of(
            "webhook-id", delivery.message(),
            "webhook-timestamp", Long.toString(now.getEpochSecond()),
            "webhook-signature", signature),
        delivery.body());
  }

  private void settle(Delivery delivery, WebhookEndpoint endpoint, WebhookClient.Answer answer) {
    if (answer.isSuccess()) {
      queue.remove(delivery);
    } else if (answer.isGone()) {
      LOG.infof("webhook endpoint is gone endpoint=%s", endpoint.id());
      endpoints.disable(endpoint.site(), endpoint.id());
      queue.remove(delivery);
    } else {
      retry(delivery, answer.retryAfter());
    }
  }

  private void retry(Delivery delivery, Optional<Duration> wished) {
    Optional<Duration> delay =
        RetrySchedule.after(delivery.attempts(), ThreadLocalRandom.current())
            .map(own -> wished.filter(wish -> wish.compareTo(own) > 0).orElse(own));
    if (delay.isEmpty()) {
      LOG.warnf("webhook given up endpoint=%s message=%s", delivery.endpoint(), delivery.message());
      queue.remove(delivery);
    } else {
      queue.postpone(delivery, delay.get());
    }
  }
}
