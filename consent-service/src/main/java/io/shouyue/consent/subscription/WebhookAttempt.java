package io.shouyue.consent.subscription;

import io.shouyue.consent.subscription.WebhookClient.Answer;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One attempt to tell one endpoint of one event, and what follows from it. */
@ApplicationScoped
public class WebhookAttempt {
  private static final Logger LOG = Logger.getLogger(WebhookAttempt.class);

  private final WebhookEndpointRepository endpoints;
  private final EndpointService service;
  private final PgDeliveryQueue queue;
  private final PgDeliveryLog log;
  private final WebhookCall call;
  private final SystemClock clock;

  WebhookAttempt(
      WebhookEndpointRepository endpoints,
      EndpointService service,
      PgDeliveryQueue queue,
      PgDeliveryLog log,
      WebhookCall call,
      SystemClock clock) {
    this.endpoints = endpoints;
    this.service = service;
    this.queue = queue;
    this.log = log;
    this.call = call;
    this.clock = clock;
  }

  /** Never throws: what goes wrong here leaves the delivery to the next lease. */
  void run(Delivery delivery) {
    try {
      endpoints
          .one(delivery.site(), delivery.endpoint())
          .filter(WebhookEndpoint::isActive)
          .ifPresent(endpoint -> tell(delivery, endpoint));
    } catch (RuntimeException failed) {
      LOG.warnf(
          "webhook attempt failed endpoint=%s event=%s error=%s",
          delivery.endpoint(), delivery.event(), failed.getClass().getSimpleName());
    }
  }

  private void tell(Delivery delivery, WebhookEndpoint endpoint) {
    Instant start = clock.now();
    try {
      Answer answer = call.post(endpoint, delivery.event(), delivery.body());
      settle(delivery, endpoint, answer, start);
    } catch (DomainException refused) {
      failed(delivery, AttemptOutcome.ADDRESS_REFUSED, null, Optional.empty(), start);
    } catch (IOException unanswered) {
      failed(delivery, AttemptOutcome.NO_ANSWER, null, Optional.empty(), start);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void settle(Delivery delivery, WebhookEndpoint endpoint, Answer answer, Instant start) {
    if (answer.isSuccess()) {
      write(delivery, AttemptOutcome.DELIVERED, answer.status(), start);
      queue.finish(delivery, DeliveryState.DELIVERED);
    } else if (answer.isGone()) {
      LOG.infof("webhook endpoint is gone endpoint=%s", endpoint.id());
      write(delivery, AttemptOutcome.GONE, answer.status(), start);
      service.gone(endpoint);
    } else {
      answer.retryAfter().ifPresent(wished -> queue.pause(delivery, wished));
      failed(delivery, AttemptOutcome.REFUSED, answer.status(), answer.retryAfter(), start);
    }
  }

  private void failed(
      Delivery delivery,
      AttemptOutcome outcome,
      @Nullable Integer status,
      Optional<Duration> wished,
      Instant start) {
    write(delivery, outcome, status, start);
    Optional<Duration> delay =
        RetrySchedule.after(delivery.tries(), ThreadLocalRandom.current())
            .map(own -> wished.filter(wish -> wish.compareTo(own) > 0).orElse(own));
    if (delay.isPresent()) {
      queue.postpone(delivery, delay.get());
    } else {
      LOG.warnf("webhook given up endpoint=%s event=%s", delivery.endpoint(), delivery.event());
      queue.finish(delivery, DeliveryState.GIVEN_UP);
    }
  }

  private void write(
      Delivery delivery, AttemptOutcome outcome, @Nullable Integer status, Instant start) {
    Instant now = clock.now();
    log.add(delivery, now, outcome, status, Duration.between(start, now).toMillis());
  }
}
