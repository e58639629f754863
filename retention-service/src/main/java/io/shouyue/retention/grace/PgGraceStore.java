package io.shouyue.retention.grace;

import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code cancellation_grace}, in the caller's transaction. */
@ApplicationScoped
class PgGraceStore {

  private final Jdbi jdbi;

  PgGraceStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** False when it runs already. */
  boolean begin(String request, Instant endsAt) {
    return jdbi.withHandle(
            h ->
                h.execute(
                    """
                    INSERT INTO cancellation_grace (request_id, ends_at) VALUES (?, ?)
                    ON CONFLICT DO NOTHING
                    """,
                    request,
                    endsAt))
        > 0;
  }

  Optional<Instant> endsAt(String request) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT ends_at FROM cancellation_grace WHERE request_id = :request")
                .bind("request", request)
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(OffsetDateTime::toInstant));
  }

  Optional<OwnGrace> ofSubject(String site, SubjectId subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT r.id, r.number, g.ends_at
                    FROM request r JOIN cancellation_grace g ON g.request_id = r.id
                    WHERE r.site = :site AND r.subject_id = :subject
                    """)
                .bind("site", site)
                .bind("subject", subject.value())
                .map(
                    (rs, ctx) ->
                        new OwnGrace(
                            rs.getString("id"),
                            rs.getString("number"),
                            rs.getObject("ends_at", OffsetDateTime.class).toInstant()))
                .findFirst());
  }

  /** False when it was over already. */
  boolean end(String request) {
    return jdbi.withHandle(
            h -> h.execute("DELETE FROM cancellation_grace WHERE request_id = ?", request))
        > 0;
  }
}
