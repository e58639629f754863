package io.shouyue.retention.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Sealed copies. */
@ApplicationScoped
class PgAnswerStore {

  private final Jdbi jdbi;

  PgAnswerStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void put(String request, Instant madeAt, Instant expiresAt, int downloads, byte[] sealed) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO request_answer
                      (request_id, made_at, expires_at, downloads_left, archive_sealed)
                    VALUES (:request, :made, :expires, :downloads, :sealed)
                    ON CONFLICT (request_id) DO UPDATE SET made_at = excluded.made_at,
                      expires_at = excluded.expires_at, downloads_left = excluded.downloads_left,
                      archive_sealed = excluded.archive_sealed, code_digest = NULL,
                      code_expires_at = NULL, code_tries_left = 0
                    """)
                .bind("request", request)
                .bind("made", madeAt)
                .bind("expires", expiresAt)
                .bind("downloads", downloads)
                .bind("sealed", sealed)
                .execute());
  }

  Optional<StoredAnswer> find(String request) {
    return read("SELECT * FROM request_answer WHERE request_id = :request", request);
  }

  Optional<StoredAnswer> lock(String request) {
    return read("SELECT * FROM request_answer WHERE request_id = :request FOR UPDATE", request);
  }

  void code(String request, byte[] digest, Instant expiresAt, int tries) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE request_answer SET code_digest = :digest, code_expires_at = :expires,
                      code_tries_left = :tries
                    WHERE request_id = :request
                    """)
                .bind("request", request)
                .bind("digest", digest)
                .bind("expires", expiresAt)
                .bind("tries", tries)
                .execute());
  }

  void wrongCode(String request) {
    jdbi.useHandle(
        h ->
            h.execute(
                """
                UPDATE request_answer SET code_tries_left = greatest(0, code_tries_left - 1)
                WHERE request_id = ?
                """,
                request));
  }

  void opened(String request) {
    jdbi.useHandle(
        h ->
            h.execute(
                """
                UPDATE request_answer SET downloads_left = downloads_left - 1 WHERE request_id = ?
                """,
                request));
  }

  /** Removes what nobody can open any more; returns how many. */
  int purge(Instant now) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                    "DELETE FROM request_answer WHERE expires_at <= :now OR downloads_left = 0")
                .bind("now", now)
                .execute());
  }

  private Optional<StoredAnswer> read(String sql, String request) {
    return jdbi.withHandle(
        h ->
            h.createQuery(sql)
                .bind("request", request)
                .map(
                    (rs, ctx) -> {
                      OffsetDateTime until = rs.getObject("code_expires_at", OffsetDateTime.class);
                      return new StoredAnswer(
                          rs.getObject("expires_at", OffsetDateTime.class).toInstant(),
                          rs.getInt("downloads_left"),
                          rs.getBytes("archive_sealed"),
                          rs.getBytes("code_digest"),
                          until == null ? null : until.toInstant(),
                          rs.getInt("code_tries_left"));
                    })
                .findOne());
  }
}
