package io.shouyue.retention.hold;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Break-glass requests. */
@ApplicationScoped
class PgBreakGlassStore {

  private final Jdbi jdbi;

  PgBreakGlassStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(BreakGlass asked, byte[] justificationSealed) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO break_glass (id, hold_id, reason, fields, justification_sealed,
                      requested_by, requested_at)
                    VALUES (:id, :hold, :reason, :fields, :sealed, :by, :at)
                    """)
                .bind("id", asked.id())
                .bind("hold", asked.hold())
                .bind("reason", asked.reason().name())
                .bind("fields", String.join(",", asked.fields()))
                .bind("sealed", justificationSealed)
                .bind("by", asked.requestedBy())
                .bind("at", asked.requestedAt())
                .execute());
  }

  /** False when somebody approved it before. */
  boolean approve(String id, String by, Instant at) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        UPDATE break_glass SET approved_by = :by, approved_at = :at
                        WHERE id = :id AND approved_by IS NULL
                        """)
                    .bind("id", id)
                    .bind("by", by)
                    .bind("at", at)
                    .execute())
        > 0;
  }

  Optional<BreakGlass> find(String hold, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM break_glass WHERE hold_id = :hold AND id = :id")
                .bind("hold", hold)
                .bind("id", id)
                .map((rs, ctx) -> row(rs))
                .findOne());
  }

  List<BreakGlass> of(String hold) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM break_glass WHERE hold_id = :hold ORDER BY requested_at")
                .bind("hold", hold)
                .map((rs, ctx) -> row(rs))
                .list());
  }

  private static BreakGlass row(ResultSet rs) throws SQLException {
    OffsetDateTime approved = rs.getObject("approved_at", OffsetDateTime.class);
    return new BreakGlass(
        rs.getString("id"),
        rs.getString("hold_id"),
        BreakGlassReason.valueOf(rs.getString("reason")),
        List.of(rs.getString("fields").split(",", -1)),
        rs.getString("requested_by"),
        rs.getObject("requested_at", OffsetDateTime.class).toInstant(),
        rs.getString("approved_by"),
        approved == null ? null : approved.toInstant());
  }
}
