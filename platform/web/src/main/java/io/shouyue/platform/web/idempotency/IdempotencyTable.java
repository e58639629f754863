package io.shouyue.platform.web.idempotency;

import io.shouyue.platform.data.Rows;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Rows of {@code idempotency_record}, in the caller's transaction. */
@ApplicationScoped
public class IdempotencyTable {
  private static final Duration KEPT = Duration.ofDays(7);

  private final Jdbi jdbi;
  private final SystemClock clock;

  /** An answer that was given, sealed, to a call with that fingerprint. */
  record Given(byte[] fingerprint, byte[] responseSealed) {}

  IdempotencyTable(Jdbi jdbi, SystemClock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * Those calls on which this transaction is now the only one to work, with what was answered to
   * them before. Never waits. What somebody answered in the very moment of the look may be missing:
   * {@link #store} tells.
   */
  Map<KeyedCall, Optional<Given>> tryLock(List<KeyedCall> calls) {
    Map<KeyedCall, Optional<Given>> locked = new HashMap<>();
    jdbi.useHandle(
        h -> {
          Query query =
              h.createQuery(
                  """
                  WITH c AS MATERIALIZED (
                    SELECT n, client, key,
                      pg_try_advisory_xact_lock(hashtextextended(client || E'\\n' || key, 0)) AS mine
                    FROM unnest(:clients, :keys) WITH ORDINALITY AS c(client, key, n))
                  SELECT c.n, g.fingerprint, g.response_sealed
                  FROM c LEFT JOIN LATERAL (
                    SELECT * FROM idempotency_record r
                    WHERE r.client = c.client AND r.key = c.key AND r.expires_at > :now
                    LIMIT 1) AS g ON true
                  WHERE c.mine
                  """);
          names(query, calls).bind("now", clock.now());
          query
              .map((rs, ctx) -> locked.put(calls.get(rs.getInt(1) - 1), given(rs)))
              .forEach(before -> {});
        });
    return locked;
  }

  private static Optional<Given> given(ResultSet row) throws SQLException {
    byte[] fingerprint = row.getBytes(2);
    return fingerprint == null
        ? Optional.empty()
        : Optional.of(new Given(fingerprint, row.getBytes(3)));
  }

  /**
   * Stores the answers of calls that are locked.
   *
   * @return whether nobody else had answered one of them when it was locked
   */
  boolean store(Map<KeyedCall, Given> answers) {
    return jdbi.withHandle(
        h -> {
          Update update =
              h.createUpdate(
                  """
                  INSERT INTO idempotency_record
                    (client, key, fingerprint, response_sealed, expires_at)
                  SELECT client, key, fingerprint, response, :expires
                  FROM unnest(:clients, :keys, :fingerprints, :responses)
                    AS c(client, key, fingerprint, response)
                  ON CONFLICT ON CONSTRAINT idempotency_record_pk DO UPDATE SET
                    fingerprint = excluded.fingerprint,
                    response_sealed = excluded.response_sealed,
                    expires_at = excluded.expires_at
                  WHERE idempotency_record.expires_at <= :now
                  """);
          Rows.of(update, answers.entrySet())
              .texts("clients", entry -> entry.getKey().client())
              .texts("keys", entry -> entry.getKey().key())
              .bytes("fingerprints", entry -> entry.getValue().fingerprint())
              .bytes("responses", entry -> entry.getValue().responseSealed());
          Instant now = clock.now();
          return update.bind("now", now).bind("expires", now.plus(KEPT)).execute()
              == answers.size();
        });
  }

  /** Removes what is older than it need be; returns how many. */
  int purge() {
    return jdbi.withHandle(
        h -> h.execute("DELETE FROM idempotency_record WHERE expires_at <= ?", clock.now()));
  }

  private static Query names(Query query, List<KeyedCall> calls) {
    Rows.of(query, calls).texts("clients", KeyedCall::client).texts("keys", KeyedCall::key);
    return query;
  }
}
