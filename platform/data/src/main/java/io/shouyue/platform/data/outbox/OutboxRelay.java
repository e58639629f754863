package io.shouyue.platform.data.outbox;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.shouyue.platform.data.clock.Pausable;
import io.shouyue.platform.data.outbox.OutboxDeliveries.Parcel;
import io.shouyue.platform.data.outbox.OutboxQueue.Leased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Delivers outbox messages to their handlers: in order within one ordering key, several keys at
 * once, at least once, with a growing delay after a failure. What a handler takes together goes
 * together.
 */
@ApplicationScoped
@Unremovable
public class OutboxRelay implements Pausable {
  /** How long a handler may take; a crashed process's messages are delivered again after it. */
  public static final Duration LEASE = Duration.ofSeconds(20);

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final int PARALLEL = 4;
  private static final long IDLE_MILLIS = 500;

  /** What can go together is given so long to gather, once something went. */
  private static final long GATHER_MILLIS = 250;

  private final OutboxQueue queue;
  private final OutboxDeliveries deliveries;
  private final boolean automatic;
  private final Semaphore wakeUp = new Semaphore(0);
  private final AtomicInteger inFlight = new AtomicInteger();
  private final ExecutorService workers = Executors.newFixedThreadPool(PARALLEL, daemon("outbox-"));
  private volatile boolean running;
  private volatile boolean paused;

  OutboxRelay(
      OutboxQueue queue,
      OutboxDeliveries deliveries,
      @ConfigProperty(name = "shouyue.background.automatic", defaultValue = "true")
          boolean automatic) {
    this.queue = queue;
    this.deliveries = deliveries;
    this.automatic = automatic;
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
        Batch batch = paused ? Batch.NONE : deliverBatch();
        if (batch.tried() == 0) {
          wakeUp.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        } else if (batch.couldBeLarger()) {
          TimeUnit.MILLISECONDS.sleep(GATHER_MILLIS);
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

  /**
   * What became of the messages that were due.
   *
   * @param together whether each went to its handler with others, or could have
   */
  private record Batch(int tried, int done, boolean together) {
    private static final Batch NONE = new Batch(0, 0, false);

    /** Whether waiting a little makes the next one cheaper for each of its messages. */
    private boolean couldBeLarger() {
      return together && tried < OutboxQueue.BATCH;
    }
  }

  private Batch deliverBatch() {
    inFlight.incrementAndGet();
    try {
      List<Leased> leased = queue.lease(LEASE);
      List<Parcel> parcels = deliveries.parcels(leased);
      List<CompletableFuture<Integer>> work =
          parcels.stream()
              .map(
                  parcel ->
                      CompletableFuture.supplyAsync(() -> deliveries.deliver(parcel), workers))
              .toList();
      return new Batch(
          leased.size(),
          work.stream().mapToInt(CompletableFuture::join).sum(),
          parcels.stream().allMatch(Parcel::together));
    } finally {
      inFlight.decrementAndGet();
    }
  }

  private static java.util.concurrent.ThreadFactory daemon(String name) {
    return Thread.ofPlatform().daemon().name(name, 0).factory();
  }
}
