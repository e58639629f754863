package io.shouyue.identity.stepup;

import io.shouyue.identity.subject.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code step_up_code}. */
@ApplicationScoped
class PgStepUpCodeStore {
  private final Jdbi jdbi;

  PgStepUpCodeStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A code that was sent. Rows are never compared. */
  @SuppressWarnings("ArrayRecordComponent")
  record Row(
      String id,
      String request,
      byte[] digest,
      byte[] mobileDigest,
      int tries,
      Instant sentAt,
      Instant expiresAt) {}

  /** Stores a code; those sent before for the same request end. */
  void replace(SubjectRef ref, Row row) {
    jdbi.useHandle(
        h -> {
          h.createUpdate(
                  """
                  UPDATE step_up_code SET expires_at = :now
                  WHERE site = :site AND subject = :subject AND request = :request
                    AND expires_at > :now
                  """)
              .bind("now", row.sentAt())
              .bind("site", ref.site())
              .bind("subject", ref.id().value())
              .bind("request", row.request())
              .execute();
          h.createUpdate(
                  """
                  INSERT INTO step_up_code (id, site, subject, request, digest, mobile_digest,
                    sent_at, expires_at)
                  VALUES (:id, :site, :subject, :request, :digest, :mobile, :sentAt, :expiresAt)
                  """)
              .bind("id", row.id())
              .bind("site", ref.site())
              .bind("subject", ref.id().value())
              .bind("request", row.request())
              .bind("digest", row.digest())
              .bind("mobile", row.mobileDigest())
              .bind("sentAt", row.sentAt())
              .bind("expiresAt", row.expiresAt())
              .execute();
        });
  }

  /** How many a mobile got since then; counts only while others wait for this one. */
  int countSince(String site, byte[] mobile, Instant since) {
    return jdbi.withHandle(
        h -> {
          h.createQuery("SELECT pg_advisory_xact_lock(hashtextextended(encode(:mobile, 'hex'), 0))")
              .bind("mobile", mobile)
              .mapToMap()
              .list();
          return h.createQuery(
                  """
                  SELECT count(*) FROM step_up_code
                  WHERE site = :site AND mobile_digest = :mobile AND sent_at > :since
                  """)
              .bind("site", site)
              .bind("mobile", mobile)
              .bind("since", since)
              .mapTo(Integer.class)
              .one();
        });
  }

  /** The code that counts for a request now, locked. */
  Optional<Row> findOpen(SubjectRef ref, String request, Instant now) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM step_up_code
                    WHERE site = :site AND subject = :subject AND request = :request
                      AND expires_at > :now AND used_at IS NULL
                    ORDER BY sent_at DESC LIMIT 1 FOR UPDATE
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("request", request)
                .bind("now", now)
                .map(
                    (rs, ctx) ->
                        new Row(
                            rs.getString("id"),
                            rs.getString("request"),
                            rs.getBytes("digest"),
                            rs.getBytes("mobile_digest"),
                            rs.getInt("tries"),
                            rs.getTimestamp("sent_at").toInstant(),
                            rs.getTimestamp("expires_at").toInstant()))
                .findOne());
  }

  void tried(SubjectRef ref, String id, @Nullable Instant usedAt) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE step_up_code SET tries = tries + 1, used_at = :usedAt
                    WHERE site = :site AND subject = :subject AND id = :id
                    """)
                .bind("usedAt", usedAt)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("id", id)
                .execute());
  }

  int deleteBefore(Instant before) {
    return jdbi.withHandle(
        h ->
            h.createUpdate("DELETE FROM step_up_code WHERE sent_at < :before")
                .bind("before", before)
                .execute());
  }
}
