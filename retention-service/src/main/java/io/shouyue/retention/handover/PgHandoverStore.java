package io.shouyue.retention.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Codes that are out, as keyed digests. */
@ApplicationScoped
class PgHandoverStore {

  private final Jdbi jdbi;

  PgHandoverStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A fresh code takes the place of one made before. */
  void code(String request, byte[] digest, Instant until, int tries) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO request_handover
                      (request_id, code_digest, code_expires_at, code_tries_left)
                    VALUES (:request, :digest, :until, :tries)
                    ON CONFLICT (request_id) DO UPDATE SET code_digest = excluded.code_digest,
                      code_expires_at = excluded.code_expires_at,
                      code_tries_left = excluded.code_tries_left
                    """)
                .bind("request", request)
                .bind("digest", digest)
                .bind("until", until)
                .bind("tries", tries)
                .execute());
  }

  /**
   * Uses the code up if it is the right one, else one of its tries.
   *
   * @param now of the real clock
   * @param fetched of the legal clock
   */
  boolean use(String request, byte[] digest, Instant now, Instant fetched) {
    return jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        UPDATE request_handover SET code_tries_left = code_tries_left - 1,
                          fetched_at = CASE WHEN code_digest = :digest THEN :fetched
                            ELSE fetched_at END,
                          code_digest = CASE WHEN code_digest = :digest THEN NULL
                            ELSE code_digest END
                        WHERE request_id = :request AND code_digest IS NOT NULL
                          AND code_expires_at > :now AND code_tries_left > 0
                        RETURNING code_digest IS NULL
                        """)
                    .bind("request", request)
                    .bind("digest", digest)
                    .bind("now", now)
                    .bind("fetched", fetched)
                    .mapTo(boolean.class)
                    .findOne())
        .orElse(false);
  }
}
