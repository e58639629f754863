package io.shouyue.retention.officertask;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code officer_task}, in the caller's transaction. */
@ApplicationScoped
class PgOfficerTaskStore {

  private final Jdbi jdbi;

  PgOfficerTaskStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** False when the thing has its task already. */
  boolean insert(OfficerTask task) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        INSERT INTO officer_task (id, site, kind, about, subject_id, opened_at)
                        VALUES (:id, :site, :kind, :about, :subject, :openedAt)
                        ON CONFLICT ON CONSTRAINT officer_task_about_uq DO NOTHING
                        """)
                    .bind("id", task.id())
                    .bind("site", task.site())
                    .bind("kind", task.kind().name())
                    .bind("about", task.about())
                    .bind("subject", task.subject())
                    .bind("openedAt", task.openedAt())
                    .execute())
        > 0;
  }

  Optional<OfficerTask> find(String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM officer_task WHERE site = :site AND id = :id")
                .bind("site", site)
                .bind("id", id)
                .map((rs, ctx) -> task(rs))
                .findOne());
  }

  /** Up to one more than the limit, the oldest first. */
  List<OfficerTask> list(String site, boolean open, @Nullable String afterId, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM officer_task
                    WHERE site = :site AND (done_at IS NULL) = :open AND id > :after
                    ORDER BY id LIMIT :limit
                    """)
                .bind("site", site)
                .bind("open", open)
                .bind("after", afterId == null ? "" : afterId)
                .bind("limit", limit + 1)
                .map((rs, ctx) -> task(rs))
                .list());
  }

  /** False when it was done before. */
  boolean done(String id, Instant at, String by, @Nullable String note) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        UPDATE officer_task SET done_at = :at, done_by = :by, note = :note
                        WHERE id = :id AND done_at IS NULL
                        """)
                    .bind("id", id)
                    .bind("at", at)
                    .bind("by", by)
                    .bind("note", note)
                    .execute())
        > 0;
  }

  List<OfficerTask> open(String site, OfficerTaskKind kind) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM officer_task
                    WHERE site = :site AND kind = :kind AND done_at IS NULL
                    """)
                .bind("site", site)
                .bind("kind", kind.name())
                .map((rs, ctx) -> task(rs))
                .list());
  }

  Optional<OfficerTask> open(String site, OfficerTaskKind kind, String about) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM officer_task
                    WHERE site = :site AND kind = :kind AND about = :about AND done_at IS NULL
                    """)
                .bind("site", site)
                .bind("kind", kind.name())
                .bind("about", about)
                .map((rs, ctx) -> task(rs))
                .findOne());
  }

  private static OfficerTask task(ResultSet rs) throws SQLException {
    OffsetDateTime done = rs.getObject("done_at", OffsetDateTime.class);
    return new OfficerTask(
        rs.getString("id"),
        rs.getString("site"),
        OfficerTaskKind.valueOf(rs.getString("kind")),
        rs.getString("about"),
        rs.getString("subject_id"),
        rs.getObject("opened_at", OffsetDateTime.class).toInstant(),
        done == null ? null : done.toInstant(),
        rs.getString("done_by"),
        rs.getString("note"));
  }
}
