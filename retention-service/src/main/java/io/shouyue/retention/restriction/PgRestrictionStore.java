package io.shouyue.retention.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The switches that are set. */
@ApplicationScoped
class PgRestrictionStore {

  private final Jdbi jdbi;

  PgRestrictionStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** One that is set already stays as it is. */
  void set(
      String site,
      String subject,
      RestrictionKind kind,
      String purpose,
      String request,
      Instant now) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO subject_restriction
                      (site, subject_id, kind, purpose, request_id, since)
                    VALUES (:site, :subject, :kind, :purpose, :request, :now)
                    ON CONFLICT DO NOTHING
                    """)
                .bind("site", site)
                .bind("subject", subject)
                .bind("kind", kind.name())
                .bind("purpose", purpose)
                .bind("request", request)
                .bind("now", now)
                .execute());
  }

  /** Returns whether it was set. */
  boolean lift(String site, String subject, RestrictionKind kind, String purpose) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        DELETE FROM subject_restriction
                        WHERE site = :site AND subject_id = :subject AND kind = :kind
                          AND purpose = :purpose
                        """)
                    .bind("site", site)
                    .bind("subject", subject)
                    .bind("kind", kind.name())
                    .bind("purpose", purpose)
                    .execute())
        > 0;
  }

  /** Returns how many that request had set. */
  int liftOf(String request) {
    return jdbi.withHandle(
        h -> h.execute("DELETE FROM subject_restriction WHERE request_id = ?", request));
  }

  List<Restriction> of(String site, String subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM subject_restriction
                    WHERE site = :site AND subject_id = :subject ORDER BY kind, purpose
                    """)
                .bind("site", site)
                .bind("subject", subject)
                .map(
                    (rs, ctx) ->
                        new Restriction(
                            RestrictionKind.valueOf(rs.getString("kind")),
                            rs.getString("purpose"),
                            rs.getString("request_id"),
                            rs.getObject("since", OffsetDateTime.class).toInstant()))
                .list());
  }
}
