package io.shouyue.consent.ledger.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The one row of {@code log_lease}. */
@ApplicationScoped
public class PgLeaseStore {
  private final Jdbi jdbi;

  PgLeaseStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Takes the lease when it is free or has run out; each taking has a token of its own. */
  Optional<Long> take(String holder, Instant now, Instant until) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    UPDATE log_lease SET holder = :holder, token = token + 1, expires_at = :until
                    WHERE expires_at <= :now RETURNING token
                    """)
                .bind("holder", holder)
                .bind("now", now)
                .bind("until", until)
                .mapTo(Long.class)
                .findOne());
  }

  /**
   * Holds on to the lease, and locks it until the end of the transaction, so that nobody can take
   * it meanwhile.
   *
   * @throws LeaseLostException when somebody else has it
   */
  void hold(long token, Instant until) {
    int held =
        jdbi.withHandle(
            h ->
                h.createUpdate("UPDATE log_lease SET expires_at = :until WHERE token = :token")
                    .bind("token", token)
                    .bind("until", until)
                    .execute());
    if (held != 1) {
      throw new LeaseLostException();
    }
  }

  /** Gives it back at once. */
  void release(long token) {
    jdbi.useHandle(
        h ->
            h.createUpdate("UPDATE log_lease SET expires_at = '1970-01-01' WHERE token = :token")
                .bind("token", token)
                .execute());
  }
}
