package io.shouyue.retention.hold;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Holds, with their lines. */
@ApplicationScoped
class PgHoldStore {

  private final Jdbi jdbi;
  private final PgHoldLineStore lines;

  PgHoldStore(Jdbi jdbi, PgHoldLineStore lines) {
    this.jdbi = jdbi;
    this.lines = lines;
  }

  void insert(Hold hold) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO hold (id, site, subject_id, plan_id, state, days)
                    VALUES (:id, :site, :subject, :plan, :state, :days)
                    """)
                .bind("id", hold.id())
                .bind("site", hold.site())
                .bind("subject", hold.subject())
                .bind("plan", hold.plan())
                .bind("state", hold.state().name())
                .bind("days", hold.days())
                .execute());
    lines.insert(hold.id(), hold.lines());
  }

  void start(String id, Instant startedAt, LocalDate lastDay, Instant endsAt) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE hold SET state = 'RUNNING', started_at = :started, last_day = :last,
                      ends_at = :ends
                    WHERE id = :id
                    """)
                .bind("id", id)
                .bind("started", startedAt)
                .bind("last", lastDay)
                .bind("ends", endsAt)
                .execute());
  }

  void end(String id, Instant now) {
    jdbi.useHandle(
        h -> {
          h.createUpdate(
                  """
                  UPDATE hold SET state = 'ENDED', ended_at = :now, subject_id = NULL
                  WHERE id = :id
                  """)
              .bind("id", id)
              .bind("now", now)
              .execute();
          h.createUpdate("UPDATE break_glass SET justification_sealed = NULL WHERE hold_id = :id")
              .bind("id", id)
              .execute();
        });
  }

  Optional<Hold> find(String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM hold WHERE site = :site AND id = :id")
                .bind("site", site)
                .bind("id", id)
                .map((rs, ctx) -> hold(rs))
                .findOne());
  }

  Optional<Hold> ofPlan(String plan) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM hold WHERE plan_id = :plan")
                .bind("plan", plan)
                .map((rs, ctx) -> hold(rs))
                .findOne());
  }

  List<Hold> list(HoldQuery query) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM hold
                    WHERE site = :site
                      AND (CAST(:state AS text) IS NULL OR state = :state)
                      AND (CAST(:endsBefore AS timestamptz) IS NULL OR ends_at < :endsBefore)
                      AND (CAST(:afterId AS text) IS NULL
                        OR (coalesce(ends_at, 'infinity'), id)
                          > (CAST(:afterEnd AS timestamptz), :afterId))
                    ORDER BY coalesce(ends_at, 'infinity'::timestamptz), id
                    LIMIT :limit
                    """)
                .bind("site", query.site())
                .bind("state", query.state() == null ? null : query.state().name())
                .bind("endsBefore", query.endsBefore())
                .bind("afterEnd", query.afterEnd())
                .bind("afterId", query.afterId())
                .bind("limit", query.limit() + 1)
                .map((rs, ctx) -> hold(rs))
                .list());
  }

  private Hold hold(ResultSet rs) throws SQLException {
    String id = rs.getString("id");
    return new Hold(
        id,
        rs.getString("site"),
        rs.getString("subject_id"),
        rs.getString("plan_id"),
        HoldState.valueOf(rs.getString("state")),
        rs.getInt("days"),
        instant(rs, "started_at"),
        rs.getObject("last_day", LocalDate.class),
        instant(rs, "ends_at"),
        instant(rs, "ended_at"),
        lines.of(id));
  }

  private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
    OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
