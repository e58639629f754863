package io.shouyue.platform.data.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.shouyue.platform.data.clock.Pausable;
import io.shouyue.platform.data.outbox.OutboxQueue.Leased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Delivers outbox messages to their handlers: in order within one ordering key, several keys at
 * once, at least once, with a growing delay after a failure.
 */
@ApplicationScoped
@Unremovable
public class OutboxRelay implements Pausable {
  /** How long a handler may take; a crashed process's messages are delivered again after it. */
  public static final Duration LEASE = Duration.ofSeconds(20);

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final int PARALLEL = 4;
  private static final long IDLE_MILLIS = 500;
  private static final long LONGEST_DELAY_SECONDS = 60;

  private final OutboxQueue queue;
  private final ObjectMapper json;
  private final Map<String, OutboxHandler<?>> handlers;
  private final boolean automatic;
  private final Semaphore wakeUp = new Semaphore(0);
  private final AtomicInteger inFlight = new AtomicInteger();
  private final ExecutorService workers = Executors.newFixedThreadPool(PARALLEL, daemon("outbox-"));
  private volatile boolean running;
  private volatile boolean paused;

  OutboxRelay(
      OutboxQueue queue,
      ObjectMapper json,
      @All List<OutboxHandler<?>> handlers,
      @ConfigProperty(name = "shouyue.background.automatic", defaultValue = "true")
          boolean automatic) {
    this.queue = queue;
    this.json = json;
    this.automatic = automatic;
    // The list comes sorted by priority: of two handlers for one topic the higher one serves.
    this.handlers =
        handlers.stream()
            .collect(
                Collectors.toMap(
                    OutboxHandler::topic, Function.identity(), (higher, lower) -> higher));
  }

  void start(@Observes StartupEvent event) {
    if (automatic) {
      running = true;
      daemon("outbox-relay").newThread(this::loop).start();
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    wake();
    workers.shutdown();
    if (!workers.awaitTermination(LEASE.toSeconds(), TimeUnit.SECONDS)) {
      LOG.warn("outbox work was still running at shutdown; it will be delivered again");
    }
  }

  /** Looks for messages now instead of at the next poll. */
  public void wake() {
    wakeUp.release();
  }

  /**
   * Tries what is due, until nothing is due any more or delivery is paused. What fails is due later
   * and so holds back nobody else's messages.
   *
   * @return how many were done
   */
  public int drain() {
    int done = 0;
    Batch batch;
    do {
      batch = deliverBatch();
      done += batch.done();
    } while (batch.tried() > 0 && !paused);
    return done;
  }

  @Override
  public void pause() {
    paused = true;
  }

  @Override
  public void resume() {
    paused = false;
    wake();
  }

  @Override
  public int inFlight() {
    return inFlight.get();
  }

  private void loop() {
    while (running) {
      try {
        if (paused || drain() == 0) {
          wakeUp.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        }
        wakeUp.drainPermits();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException failed) {
        LOG.warnf("outbox poll failed: %s", failed.getClass().getSimpleName());
        pauseAfterFailure();
      }
    }
  }

  private void pauseAfterFailure() {
    try {
      TimeUnit.MILLISECONDS.sleep(IDLE_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private record Batch(int tried, int done) {}

  private Batch deliverBatch() {
    inFlight.incrementAndGet();
    try {
      List<Leased> batch = queue.lease(LEASE);
      List<CompletableFuture<Boolean>> work =
          batch.stream()
              .map(leased -> CompletableFuture.supplyAsync(() -> deliver(leased), workers))
              .toList();
      return new Batch(work.size(), (int) work.stream().filter(CompletableFuture::join).count());
    } finally {
      inFlight.decrementAndGet();
    }
  }

  private boolean deliver(Leased leased) {
    try {
      handle(handlers.get(leased.topic()), leased);
      queue.done(leased.message());
      return true;
    } catch (Exception failed) {
      Duration delay = delayAfter(leased.message().attempt());
      LOG.warnf(
          "outbox message failed topic=%s id=%d attempt=%d error=%s retryIn=%s",
          leased.topic(),
          leased.message().id(),
          leased.message().attempt(),
          failed.getClass().getSimpleName(),
          delay);
      queue.retryAfter(leased.message(), delay);
      return false;
    }
  }

  private <T> void handle(OutboxHandler<T> handler, Leased leased) throws Exception {
    if (handler == null) {
      throw new IllegalStateException("no handler");
    }
    handler.handle(json.readValue(leased.payload(), handler.type()), leased.message());
  }

  private static Duration delayAfter(int attempt) {
    return Duration.ofSeconds(Math.min(1L << Math.min(attempt - 1, 10), LONGEST_DELAY_SECONDS));
  }

  private static java.util.concurrent.ThreadFactory daemon(String name) {
    return Thread.ofPlatform().daemon().name(name, 0).factory();
  }
}
