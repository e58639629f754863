package io.shouyue.consent.guardian;

import io.shouyue.consent.column.Columns;
import io.shouyue.consent.subject.Subject;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code child_read}. */
@ApplicationScoped
public class PgChildReadStore {
  private final Jdbi jdbi;

  PgChildReadStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(ChildRead asked) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO child_read (site, id, subject, reason, requested_by, requested_at)
                    VALUES (:site, :id, :subject, :reason, :by, :at)
                    """)
                .bind("site", asked.site())
                .bind("id", asked.id())
                .bind("subject", asked.subject().value())
                .bind("reason", asked.reason())
                .bind("by", asked.requestedBy())
                .bind("at", asked.requestedAt())
                .execute());
  }

  /** Approves it unless it is approved already; returns whether it was not. */
  boolean approve(ChildRead asked, String by, Instant at) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        UPDATE child_read SET approved_by = :by, approved_at = :at
                        WHERE site = :site AND id = :id AND approved_at IS NULL
                        """)
                    .bind("by", by)
                    .bind("at", at)
                    .bind("site", asked.site())
                    .bind("id", asked.id())
                    .execute())
        > 0;
  }

  Optional<ChildRead> one(String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM child_read WHERE site = :site AND id = :id")
                .bind("site", site)
                .bind("id", id)
                .map((row, ctx) -> read(row))
                .findOne());
  }

  /** The newest that was approved since then for that person and child. */
  Optional<ChildRead> approvedFor(Subject child, String by, Instant since) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM child_read
                    WHERE site = :site AND subject = :subject AND requested_by = :by
                      AND approved_at > :since
                    ORDER BY approved_at DESC LIMIT 1
                    """)
                .bind("site", child.site())
                .bind("subject", child.id().value())
                .bind("by", by)
                .bind("since", since)
                .map((row, ctx) -> read(row))
                .findOne());
  }

  private static ChildRead read(ResultSet row) throws SQLException {
    return new ChildRead(
        row.getString("site"),
        row.getString("id"),
        new SubjectId(row.getString("subject")),
        row.getString("reason"),
        row.getString("requested_by"),
        Columns.instant(row, "requested_at"),
        row.getString("approved_by"),
        Columns.instantOrNull(row, "approved_at"));
  }
}
