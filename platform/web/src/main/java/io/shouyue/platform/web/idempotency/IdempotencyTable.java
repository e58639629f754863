package io.shouyue.platform.web.idempotency;

import io.shouyue.platform.data.Rows;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Those calls on which this transaction is now the only one to work. Never waits. */
  Set<KeyedCall> tryLock(List<KeyedCall> calls) {
    Set<KeyedCall> locked = new HashSet<>();
    jdbi.useHandle(
        h -> {
          Query query =
              h.createQuery(
                  """
                  SELECT n, pg_try_advisory_xact_lock(hashtextextended(c.client || E'\\n' || c.key, 0))
                  FROM unnest(:clients, :keys) WITH ORDINALITY AS c(client, key, n)
                  """);
          names(query, calls);
          query
              .map((rs, ctx) -> rs.getBoolean(2) && locked.add(calls.get(rs.getInt(1) - 1)))
              .forEach(mine -> {});
        });
    return locked;
  }

  /** What was answered, of calls that are locked. */
  Map<KeyedCall, Given> find(Collection<KeyedCall> calls) {
    List<KeyedCall> asked = List.copyOf(calls);
    Map<KeyedCall, Given> found = new HashMap<>();
    jdbi.useHandle(
        h -> {
          Query query =
              h.createQuery(
                  """
                  SELECT c.n, g.fingerprint, g.response_sealed
                  FROM unnest(:clients, :keys) WITH ORDINALITY AS c(client, key, n)
                  CROSS JOIN LATERAL (
                    SELECT * FROM idempotency_record r
                    WHERE r.client = c.client AND r.key = c.key AND r.expires_at > :now
                    LIMIT 1) AS g
                  """);
          names(query, asked).bind("now", clock.now());
          query
              .map(
                  (rs, ctx) ->
                      found.put(
                          asked.get(rs.getInt(1) - 1), new Given(rs.getBytes(2), rs.getBytes(3))))
              .forEach(before -> {});
        });
    return found;
  }

  /** Stores the answers of calls that are locked. */
  void store(Map<KeyedCall, Given> answers) {
    jdbi.useHandle(
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
                  """);
          Rows.of(update, answers.entrySet())
              .texts("clients", entry -> entry.getKey().client())
              .texts("keys", entry -> entry.getKey().key())
              .bytes("fingerprints", entry -> entry.getValue().fingerprint())
              .bytes("responses", entry -> entry.getValue().responseSealed());
          update.bind("expires", clock.now().plus(KEPT)).execute();
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
