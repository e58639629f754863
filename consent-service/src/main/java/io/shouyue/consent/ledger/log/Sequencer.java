package io.shouyue.consent.ledger.log;

import io.quarkus.runtime.ShutdownEvent;
import io.shouyue.platform.data.jobs.SteadyWork;
import io.shouyue.platform.keys.KeyStoreException;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.proof.SignedNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Runs in every process and works in the one that holds the lease: opens the log, integrates what
 * waits, publishes. Whatever fails, nothing in memory is trusted afterwards.
 */
@ApplicationScoped
public class Sequencer implements SteadyWork {
  private static final Logger LOG = Logger.getLogger(Sequencer.class);
  private static final Duration REST = Duration.ofMillis(200);
  private static final Duration AFTER_REFUSAL = Duration.ofSeconds(10);

  private final Lease lease;
  private final LogOpening opening;
  private final Integration integration;
  private final Publication publication;
  private final LogConfig config;
  private final SystemClock clock;

  private @Nullable OpenLog open;
  private long published = -1;
  private Instant publishAt = Instant.MIN;
  private Instant workAt = Instant.MIN;

  Sequencer(
      Lease lease,
      LogOpening opening,
      Integration integration,
      Publication publication,
      LogConfig config,
      SystemClock clock) {
    this.lease = lease;
    this.opening = opening;
    this.integration = integration;
    this.publication = publication;
    this.config = config;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "log-sequencer";
  }

  @Override
  public Duration rest() {
    return REST;
  }

  /**
   * Goes on at once after a full batch alone. Otherwise leaves gather while it rests: each batch
   * writes the whole right edge again, however few leaves it holds.
   */
  @Override
  public synchronized boolean turn() {
    OptionalLong token = clock.now().isBefore(workAt) ? OptionalLong.empty() : lease();
    if (token.isEmpty()) {
      return false;
    }
    try {
      return work(token.getAsLong());
    } catch (LeaseLostException passedOn) {
      lease.lost();
      forget();
      return false;
    } catch (RefusedException refused) {
      refuse(refused.refusal(), token.getAsLong());
      return false;
    } catch (RuntimeException failed) {
      forget();
      throw failed;
    }
  }

  /** Gives the lease to whoever goes on. */
  synchronized void stop(@Observes ShutdownEvent event) {
    workAt = Instant.MAX;
    lease.release();
  }

  private OptionalLong lease() {
    try {
      return lease.token();
    } catch (LeaseLostException passedOn) {
      lease.lost();
      forget();
      return OptionalLong.empty();
    }
  }

  private boolean work(long token) {
    if (open == null) {
      open = opening.open(token);
    }
    int integrated = integration.hasWork() ? integration.batch(open, token) : 0;
    if (open.edge().size() != published && !clock.now().isBefore(publishAt)) {
      publish(open, token);
    }
    return integrated == config.batch();
  }

  private void publish(OpenLog log, long token) {
    publishAt = clock.now().plus(config.publishEvery());
    try {
      SignedNote note = publication.sign(log);
      publication.publish(log, note, token);
      published = log.edge().size();
    } catch (KeyStoreException away) {
      LOG.warnf("nothing is signed, the key store is away log=%s", log.key().name());
      publishAt = clock.now().plus(AFTER_REFUSAL);
    } catch (RefusedException refused) {
      if (refused.refusal() != Refusal.WITNESSES_MISSING) {
        throw refused;
      }
      publication.refuse(refused.refusal(), token);
      publishAt = clock.now().plus(AFTER_REFUSAL);
    }
  }

  private void refuse(Refusal refusal, long token) {
    LOG.errorf("nothing is signed: %s (docs/ledger.md)", refusal);
    forget();
    workAt = clock.now().plus(AFTER_REFUSAL);
    publication.refuse(refusal, token);
  }

  private void forget() {
    open = null;
    published = -1;
  }
}
