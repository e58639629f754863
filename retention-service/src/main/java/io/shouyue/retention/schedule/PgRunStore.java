package io.shouyue.retention.schedule;

import io.shouyue.retention.event.OpenRecord.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Runs, and how far each has come. */
@ApplicationScoped
class PgRunStore {

  private final Jdbi jdbi;

  PgRunStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A run with the place its collecting has come to. */
  record Collecting(RetentionRun run, Place after) {}

  /** False when another run of the site is under way. */
  boolean insert(RetentionRun run, Instant now) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        INSERT INTO retention_run (id, site, dry_run, state, legal_day, per_minute,
                          next_batch_at, started_at, started_by)
                        VALUES (:id, :site, :dry, :state, :day, :perMinute, :now, :started, :by)
                        ON CONFLICT DO NOTHING
                        """)
                    .bind("id", run.id())
                    .bind("site", run.site())
                    .bind("dry", run.dryRun())
                    .bind("state", run.state().name())
                    .bind("day", run.legalDay())
                    .bind("perMinute", run.perMinute())
                    .bind("now", now)
                    .bind("started", run.startedAt())
                    .bind("by", run.startedBy())
                    .execute())
        > 0;
  }

  Optional<RetentionRun> find(String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM retention_run WHERE site = :site AND id = :id")
                .bind("site", site)
                .bind("id", id)
                .map((rs, ctx) -> run(rs))
                .findOne());
  }

  /** The newest first. */
  List<RetentionRun> list(String site, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM retention_run WHERE site = :site
                    ORDER BY started_at DESC, id LIMIT :limit
                    """)
                .bind("site", site)
                .bind("limit", limit)
                .map((rs, ctx) -> run(rs))
                .list());
  }

  boolean hasRunOn(String site, LocalDate day) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT EXISTS (SELECT 1 FROM retention_run
                      WHERE site = :site AND NOT dry_run AND legal_day >= :day)
                    """)
                .bind("site", site)
                .bind("day", day)
                .mapTo(boolean.class)
                .one());
  }

  /** Runs that something can be done for now. */
  List<RetentionRun> open(Instant now) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM retention_run
                    WHERE state IN ('COLLECTING', 'RUNNING') AND next_batch_at <= :now
                    ORDER BY next_batch_at
                    """)
                .bind("now", now)
                .map((rs, ctx) -> run(rs))
                .list());
  }

  /** The run, if it still collects and no other node is at it. */
  Optional<Collecting> lockCollecting(String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM retention_run WHERE id = :id AND state = 'COLLECTING'
                    FOR UPDATE SKIP LOCKED
                    """)
                .bind("id", id)
                .map(
                    (rs, ctx) ->
                        new Collecting(
                            run(rs),
                            new Place(
                                rs.getString("cursor_subject"),
                                rs.getString("cursor_category"),
                                rs.getString("cursor_record"))))
                .findOne());
  }

  void collectedUntil(String id, Place place, int more, boolean last) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE retention_run SET looked_at = looked_at + :more,
                      cursor_subject = :subject, cursor_category = :category,
                      cursor_record = :record, collected = :last,
                      state = CASE WHEN :last THEN 'RUNNING' ELSE state END
                    WHERE id = :id
                    """)
                .bind("id", id)
                .bind("more", more)
                .bind("subject", place.subject())
                .bind("category", place.category())
                .bind("record", place.recordRef())
                .bind("last", last)
                .execute());
  }

  /** False when the run is not in one of those states. */
  boolean move(String id, List<RunState> from, RunState to) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        UPDATE retention_run SET state = :to
                        WHERE id = :id AND state = ANY(:from)
                        """)
                    .bind("id", id)
                    .bind("to", to.name())
                    .bindArray("from", String.class, from.stream().map(Enum::name).toList())
                    .execute())
        > 0;
  }

  void finish(String id, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate("UPDATE retention_run SET finished_at = :at WHERE id = :id")
                .bind("id", id)
                .bind("at", at)
                .execute());
  }

  void restUntil(String id, Instant next) {
    jdbi.useHandle(
        h ->
            h.createUpdate("UPDATE retention_run SET next_batch_at = :next WHERE id = :id")
                .bind("id", id)
                .bind("next", next)
                .execute());
  }

  private static RetentionRun run(ResultSet rs) throws SQLException {
    OffsetDateTime finished = rs.getObject("finished_at", OffsetDateTime.class);
    return new RetentionRun(
        rs.getString("id"),
        rs.getString("site"),
        rs.getBoolean("dry_run"),
        RunState.valueOf(rs.getString("state")),
        rs.getObject("legal_day", LocalDate.class),
        rs.getObject("per_minute", Integer.class),
        rs.getLong("looked_at"),
        rs.getBoolean("collected"),
        rs.getObject("started_at", OffsetDateTime.class).toInstant(),
        rs.getString("started_by"),
        finished == null ? null : finished.toInstant());
  }
}
