package io.shouyue.consent.ledger.log;

import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * This process's claim to be the sequencer. The claim is a matter of economy; what keeps the log
 * single is the token, which {@link #check} compares in the transaction of every write.
 */
@ApplicationScoped
public class Lease {
  private final PgLeaseStore store;
  private final LogConfig config;
  private final SystemClock clock;
  private final String holder = UUID.randomUUID().toString();
  private OptionalLong token = OptionalLong.empty();
  private Instant renewAt = Instant.MIN;

  Lease(PgLeaseStore store, LogConfig config, SystemClock clock) {
    this.store = store;
    this.config = config;
    this.clock = clock;
  }

  /** The token, taken or held on to as need be; empty when another process has the lease. */
  @Transactional(TxType.REQUIRES_NEW)
  public OptionalLong token() {
    Instant now = clock.now();
    if (token.isEmpty()) {
      token = store.take(holder, now, until(now)).map(OptionalLong::of).orElse(token);
      renewAt = now.plus(config.lease().dividedBy(2));
    } else if (!now.isBefore(renewAt)) {
      check(token.getAsLong());
    }
    return token;
  }

  /** Makes sure, within the transaction of a write, that the lease is still this one. */
  @Transactional(TxType.MANDATORY)
  public void check(long held) {
    Instant now = clock.now();
    store.hold(held, until(now));
    renewAt = now.plus(config.lease().dividedBy(2));
  }

  /** Forgets a lease that was lost. */
  void lost() {
    token = OptionalLong.empty();
  }

  /** Gives the lease up, so that another process need not wait for its end. */
  @Transactional(TxType.REQUIRES_NEW)
  public void release() {
    token.ifPresent(store::release);
    lost();
  }

  private Instant until(Instant now) {
    return now.plus(config.lease());
  }
}
