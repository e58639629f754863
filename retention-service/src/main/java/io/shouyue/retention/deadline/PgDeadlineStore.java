package io.shouyue.retention.deadline;

import io.shouyue.retention.calendar.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code deadline}. */
@ApplicationScoped
class PgDeadlineStore {

  private final Jdbi jdbi;

  PgDeadlineStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Sets it; one that was met stays as it is. */
  void put(String site, Deadline deadline) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO deadline (owner, code, site, span, starts_at, due, provisional)
                    VALUES (:owner, :code, :site, :span, :starts, :due, :provisional)
                    ON CONFLICT ON CONSTRAINT deadline_pk DO UPDATE SET span = excluded.span,
                      starts_at = excluded.starts_at, due = excluded.due,
                      provisional = excluded.provisional, moot = false
                    WHERE deadline.met_at IS NULL
                    """)
                .bind("owner", deadline.owner())
                .bind("code", deadline.code())
                .bind("site", site)
                .bind("span", deadline.span().text())
                .bind("starts", deadline.startsAt())
                .bind("due", deadline.due())
                .bind("provisional", deadline.provisional())
                .execute());
  }

  /** Keeps the first time. */
  void meet(String owner, String code, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE deadline SET met_at = :at
                    WHERE owner = :owner AND code = :code AND met_at IS NULL AND NOT moot
                    """)
                .bind("owner", owner)
                .bind("code", code)
                .bind("at", at)
                .execute());
  }

  /** Those that were missed by then stay missed. */
  void mootOpen(String owner, Instant now) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE deadline SET moot = true
                    WHERE owner = :owner AND met_at IS NULL AND due > :now
                    """)
                .bind("owner", owner)
                .bind("now", now)
                .execute());
  }

  /** Those that are open and not missed stand still. */
  void pause(String owner, Instant now) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE deadline SET paused_at = :now
                    WHERE owner = :owner AND met_at IS NULL AND NOT moot AND paused_at IS NULL
                      AND due > :now
                    """)
                .bind("owner", owner)
                .bind("now", now)
                .execute());
  }

  /** They run on, later by the time they stood still; returns them. */
  List<Deadline> resume(String owner, Instant now) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE deadline SET due = due + (CAST(:now AS timestamptz) - paused_at), paused_at = NULL
                    WHERE owner = :owner AND paused_at IS NOT NULL
                    """)
                .bind("owner", owner)
                .bind("now", now)
                .executeAndReturnGeneratedKeys()
                .map((rs, ctx) -> read(rs))
                .list());
  }

  Map<String, List<Deadline>> of(Collection<String> owners) {
    Map<String, List<Deadline>> found = new HashMap<>();
    if (owners.isEmpty()) {
      return found;
    }
    jdbi.useHandle(
        h ->
            h.createQuery("SELECT * FROM deadline WHERE owner IN (<owners>) ORDER BY due, code")
                .bindList("owners", List.copyOf(owners))
                .map((rs, ctx) -> read(rs))
                .forEach(
                    one -> found.computeIfAbsent(one.owner(), id -> new ArrayList<>()).add(one)));
    return found;
  }

  private static Deadline read(ResultSet rs) throws SQLException {
    return new Deadline(
        rs.getString("owner"),
        rs.getString("code"),
        Span.parse(rs.getString("span")),
        rs.getObject("starts_at", OffsetDateTime.class).toInstant(),
        rs.getObject("due", OffsetDateTime.class).toInstant(),
        rs.getBoolean("provisional"),
        instant(rs, "met_at"),
        instant(rs, "paused_at"),
        rs.getBoolean("moot"));
  }

  private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
    OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
