package io.shouyue.gateway.session;

import io.shouyue.platform.time.SystemClock;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Token states and revocations in the gateway's database. Every call is one statement or two. */
@Singleton
public class TokenStateStore {

  private final Jdbi jdbi;
  private final SystemClock clock;

  TokenStateStore(Jdbi jdbi, SystemClock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** The sealed tokens, unless they have expired or their session was revoked. */
  Optional<byte[]> find(byte[] id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT tokens_sealed FROM token_state t
                    WHERE id = :id AND expires_at > :now AND NOT EXISTS (
                      SELECT 1 FROM revoked_session r
                      WHERE (r.kind = 'SID' AND r.name = t.sid)
                        OR (r.kind = 'USER' AND r.name = t.user_id
                            AND r.revoked_at >= t.created_at))
                    """)
                .bind("id", id)
                .bind("now", clock.now())
                .mapTo(byte[].class)
                .findOne());
  }

  /**
   * Writes the tokens of a session; refreshed tokens replace those under the same id.
   *
   * @param lasts how long the browser keeps the cookie
   */
  void put(byte[] id, TokenOwner owner, byte[] sealed, Duration lasts) {
    Instant now = clock.now();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO token_state (id, sid, user_id, tokens_sealed, created_at, expires_at)
                    VALUES (:id, :sid, :user, :sealed, :now, :expires)
                    ON CONFLICT (id) DO UPDATE
                    SET tokens_sealed = excluded.tokens_sealed, expires_at = excluded.expires_at
                    """)
                .bind("id", id)
                .bind("sid", owner.sid())
                .bind("user", owner.userId())
                .bind("sealed", sealed)
                .bind("now", now)
                .bind("expires", now.plus(lasts))
                .execute());
  }

  /** The Keycloak session that {@code id} belongs to. */
  Optional<String> sid(byte[] id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT sid FROM token_state WHERE id = :id
                    """)
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
  }

  /** Lets the state go after {@code grace}, for requests that are still on their way. */
  void retire(byte[] id, Duration grace) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    UPDATE token_state SET expires_at = least(expires_at, :end) WHERE id = :id
                    """)
                .bind("id", id)
                .bind("end", clock.now().plus(grace))
                .execute());
  }

  /** Ends one session, or every session of a user, on all nodes; again and again without harm. */
  void revoke(Revocation revocation, Duration remembered) {
    Instant now = clock.now();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO revoked_session (kind, name, revoked_at, expires_at)
                    VALUES (:kind, :name, :now, :expires)
                    ON CONFLICT (kind, name) DO UPDATE
                    SET revoked_at = excluded.revoked_at, expires_at = excluded.expires_at
                    """)
                .bind("kind", revocation.kind().name())
                .bind("name", revocation.name())
                .bind("now", now)
                .bind("expires", now.plus(remembered))
                .execute());
  }

  /** Removes what has expired; returns how many rows. */
  int purge() {
    return jdbi.withHandle(
        handle ->
            purge(handle.createUpdate("DELETE FROM token_state WHERE expires_at <= :now"))
                + purge(
                    handle.createUpdate("DELETE FROM revoked_session WHERE expires_at <= :now")));
  }

  private int purge(org.jdbi.v3.core.statement.Update delete) {
    return delete.bind("now", clock.now()).execute();
  }
}
