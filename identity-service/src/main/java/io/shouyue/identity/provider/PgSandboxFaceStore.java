package io.shouyue.identity.provider;

import io.shouyue.identity.provider.SandboxFaceCheck.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code sandbox_face_session}. */
@ApplicationScoped
class PgSandboxFaceStore {
  private static final Duration KEPT = Duration.ofDays(1);

  private final Jdbi jdbi;

  PgSandboxFaceStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A session of the sandbox. */
  record Row(String reference, @Nullable Outcome outcome, Instant endsAt) {}

  void insert(String token, String reference, Instant endsAt) {
    jdbi.useHandle(
        h -> {
          h.createUpdate("DELETE FROM sandbox_face_session WHERE ends_at < :before")
              .bind("before", endsAt.minus(KEPT))
              .execute();
          h.createUpdate(
                  """
                  INSERT INTO sandbox_face_session (token, reference, ends_at)
                  VALUES (:token, :reference, :endsAt)
                  """)
              .bind("token", token)
              .bind("reference", reference)
              .bind("endsAt", endsAt)
              .execute();
        });
  }

  /** Stores the outcome of a session that has none; false when it has, or there is none. */
  boolean decide(String token, Outcome outcome, Instant now) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                        """
                        UPDATE sandbox_face_session SET outcome = :outcome
                        WHERE token = :token AND outcome IS NULL AND ends_at > :now
                        """)
                    .bind("token", token)
                    .bind("outcome", outcome)
                    .bind("now", now)
                    .execute()
                > 0);
  }

  Optional<Row> find(String token) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM sandbox_face_session WHERE token = :token")
                .bind("token", token)
                .map(
                    (rs, ctx) -> {
                      String outcome = rs.getString("outcome");
                      return new Row(
                          rs.getString("reference"),
                          outcome == null ? null : Outcome.valueOf(outcome),
                          rs.getTimestamp("ends_at").toInstant());
                    })
                .findOne());
  }
}
