package io.shouyue.platform.keycloak.audit;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/** Empties the buffer on a thread of its own and repeats what the service did not take. */
final class AuditSender implements Runnable, AutoCloseable {

  private static final Logger LOG = Logger.getLogger(AuditSender.class);

  /** retention-service takes at most 1,000 at once. */
  private static final int BATCH = 200;

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final AuditBuffer buffer;
  private final AuditTarget target;
  private final Pause pausing;
  private final Thread thread = new Thread(this, "shouyue-audit");
  private volatile boolean open = true;

  AuditSender(AuditBuffer buffer, AuditTarget target, Pause pausing) {
    this.buffer = buffer;
    this.target = target;
    this.pausing = pausing;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  @Override
  public void run() {
    try {
      while (open) {
        sendNext();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sends one batch, however often that takes. */
  void sendNext() throws InterruptedException {
    List<AuditEvent> batch = buffer.take(BATCH, PATIENCE);
    Duration pause = PATIENCE;
    while (!batch.isEmpty() && !sent(batch, pause)) {
      pausing.wait(pause);
      pause = longer(pause);
    }
    long lost = buffer.lost();
    if (lost > 0) {
      LOG.warnf("Audit events lost because the buffer was full: %d", lost);
    }
  }

  private boolean sent(List<AuditEvent> batch, Duration pause) throws InterruptedException {
    try {
      target.send(batch);
      return true;
    } catch (IOException unavailable) {
      LOG.debugf("Audit events wait: %s", unavailable.getMessage());
      if (pause.equals(LONGEST_PAUSE)) {
        LOG.warnf("Audit events cannot be delivered: %s", unavailable.getMessage());
      }
      return false;
    }
  }

  private static Duration longer(Duration pause) {
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }

  /** How the sender waits before it tries again; {@code Thread::sleep} in Keycloak. */
  interface Pause {
    void wait(Duration time) throws InterruptedException;
  }

  @Override
  public void close() {
    open = false;
    thread.interrupt();
  }
}
