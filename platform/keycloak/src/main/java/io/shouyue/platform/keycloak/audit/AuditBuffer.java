package io.shouyue.platform.keycloak.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be sent. A sign-in never waits for it: when it is full the oldest event goes and is
 * counted.
 */
final class AuditBuffer {

  private final BlockingQueue<AuditEvent> waiting;
  private final AtomicLong lost = new AtomicLong();

  AuditBuffer(int capacity) {
    this.waiting = new ArrayBlockingQueue<>(capacity);
  }

  void offer(AuditEvent event) {
    while (!waiting.offer(event)) {
      if (waiting.poll() != null) {
        lost.incrementAndGet();
      }
    }
  }

  /**
   * Waits up to {@code patience} for a first event, then takes what is there, at most {@code max}.
   */
  List<AuditEvent> take(int max, Duration patience) throws InterruptedException {
    List<AuditEvent> batch = new ArrayList<>(max);
    @Nullable AuditEvent first = waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (first != null) {
      batch.add(first);
      waiting.drainTo(batch, max - 1);
    }
    return batch;
  }

  /** How many events were dropped since the last call. */
  long lost() {
    return lost.getAndSet(0);
  }
}
