package io.shouyue.consent.subscription;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Works off deliveries that are due, several endpoints at once. One that is slow takes its own few
 * threads and nobody else's.
 */
@ApplicationScoped
public class WebhookSender {
  /** Longer than an attempt can take; after it another node may try. */
  private static final Duration LEASE = Duration.ofSeconds(60);

  /** How many deliveries one endpoint has at a time. */
  private static final int EACH = 4;

  private static final int AT_ONCE = 64;

  private final PgDeliveryQueue queue;
  private final WebhookAttempt attempt;
  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("webhook-", 0).factory());
  private volatile boolean stopping;

  WebhookSender(PgDeliveryQueue queue, WebhookAttempt attempt) {
    this.queue = queue;
    this.attempt = attempt;
  }

  /** Delivers until nothing more is due. */
  public void sendDue() {
    CompletionService<Delivery> running = new ExecutorCompletionService<>(workers);
    Map<String, Integer> busy = new HashMap<>();
    try {
      while (!stopping) {
        List<Delivery> taken = inFlight(busy) < AT_ONCE ? take(busy) : List.of();
        taken.forEach(delivery -> start(delivery, running, busy));
        if (taken.isEmpty() && busy.isEmpty()) {
          return;
        }
        finished(running, busy);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private List<Delivery> take(Map<String, Integer> busy) {
    List<String> full =
        busy.entrySet().stream()
            .filter(entry -> entry.getValue() >= EACH)
            .map(Map.Entry::getKey)
            .toList();
    return queue.lease(LEASE, EACH, full);
  }

  private void start(
      Delivery delivery, CompletionService<Delivery> running, Map<String, Integer> busy) {
    busy.merge(delivery.endpoint(), 1, Integer::sum);
    running.submit(() -> attempt.run(delivery), delivery);
  }

  /** Waits a little for the first to finish, then takes note of all that have. */
  private static void finished(CompletionService<Delivery> running, Map<String, Integer> busy)
      throws InterruptedException {
    Future<Delivery> done = running.poll(250, TimeUnit.MILLISECONDS);
    while (done != null) {
      busy.computeIfPresent(
          done.resultNow().endpoint(), (id, count) -> count == 1 ? null : count - 1);
      done = running.poll();
    }
  }

  private static int inFlight(Map<String, Integer> busy) {
    return busy.values().stream().mapToInt(Integer::intValue).sum();
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  @PreDestroy
  void close() {
    workers.shutdownNow();
  }
}
