package io.shouyue.platform.web.idempotency;

import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code idempotency_record}, in the caller's transaction. */
@ApplicationScoped
public class IdempotencyTable {
  private static final Duration KEPT = Duration.ofDays(7);

  private final Jdbi jdbi;
  private final SystemClock clock;

  /** An answer that was given. */
  record Given(byte[] fingerprint, byte[] responseSealed) {}

  IdempotencyTable(Jdbi jdbi, SystemClock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Whether this transaction is now the only one that works on the key. Never waits. */
  boolean tryLock(String client, String key) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT pg_try_advisory_xact_lock(hashtextextended(:what, 0))")
                .bind("what", client + "\n" + key)
                .mapTo(Boolean.class)
                .one());
  }

  Optional<Given> find(String client, String key) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT fingerprint, response_sealed FROM idempotency_record
                    WHERE client = :client AND key = :key AND expires_at > :now
                    """)
                .bind("client", client)
                .bind("key", key)
                .bind("now", clock.now())
                .map((rs, ctx) -> new Given(rs.getBytes(1), rs.getBytes(2)))
                .findOne());
  }

  void store(String client, String key, Given given) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO idempotency_record
                      (client, key, fingerprint, response_sealed, expires_at)
                    VALUES (:client, :key, :fingerprint, :response, :expires)
                    ON CONFLICT ON CONSTRAINT idempotency_record_pk DO UPDATE SET
                      fingerprint = excluded.fingerprint,
                      response_sealed = excluded.response_sealed,
                      expires_at = excluded.expires_at
                    """)
                .bind("client", client)
                .bind("key", key)
                .bind("fingerprint", given.fingerprint())
                .bind("response", given.responseSealed())
                .bind("expires", clock.now().plus(KEPT))
                .execute());
  }

  /** Removes what is older than it need be; returns how many. */
  int purge() {
    return jdbi.withHandle(
        h -> h.execute("DELETE FROM idempotency_record WHERE expires_at <= ?", clock.now()));
  }
}
