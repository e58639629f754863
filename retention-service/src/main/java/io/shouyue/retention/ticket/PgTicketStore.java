package io.shouyue.retention.ticket;

import io.shouyue.platform.personal.FreeText;
import io.shouyue.retention.deadline.SlaLevel;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code ticket}. */
@ApplicationScoped
class PgTicketStore {

  private final Jdbi jdbi;
  private final TicketSeal seal;

  PgTicketStore(Jdbi jdbi, TicketSeal seal) {
    this.jdbi = jdbi;
    this.seal = seal;
  }

  void insert(Ticket ticket, FreeText title, @Nullable FreeText contact) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO ticket (id, site, number, kind, level, state, subject_id, key_owner,
                      request_id, made_at, made_by, title_sealed, contact_sealed)
                    VALUES (:id, :site, :number, :kind, :level, :state, :subject, :owner,
                      :request, :madeAt, :madeBy, :title, :contact)
                    """)
                .bind("id", ticket.id())
                .bind("site", ticket.site())
                .bind("number", ticket.number())
                .bind("kind", ticket.kind().name())
                .bind("level", ticket.level().name())
                .bind("state", ticket.state().name())
                .bind("subject", ticket.subject())
                .bind("owner", ticket.keyOwner())
                .bind("request", ticket.request())
                .bind("madeAt", ticket.madeAt())
                .bind("madeBy", ticket.madeBy())
                .bind("title", seal.close(ticket, title))
                .bind("contact", seal.close(ticket, contact))
                .execute());
  }

  void update(Ticket ticket) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE ticket SET level = :level, state = :state, assignee = :assignee,
                      pause_reason = :pause, closed_at = :closed, version = version + 1
                    WHERE id = :id
                    """)
                .bind("id", ticket.id())
                .bind("level", ticket.level().name())
                .bind("state", ticket.state().name())
                .bind("assignee", ticket.assignee())
                .bind("pause", ticket.pauseReason() == null ? null : ticket.pauseReason().name())
                .bind("closed", ticket.closedAt())
                .execute());
  }

  Optional<Ticket> find(String site, String id) {
    return one("SELECT * FROM ticket WHERE site = :site AND id = :id", site, id);
  }

  Optional<Ticket> lock(String site, String id) {
    return one("SELECT * FROM ticket WHERE site = :site AND id = :id FOR UPDATE", site, id);
  }

  /** Up to one more than the limit, the newest first. */
  List<Ticket> list(String site, boolean ended, @Nullable Instant beforeAt, String id, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM ticket
                    WHERE site = :site AND (:ended OR state <> 'CLOSED')
                      AND (CAST(:at AS timestamptz) IS NULL OR (made_at, id) < (:at, :id))
                    ORDER BY made_at DESC, id DESC LIMIT :limit
                    """)
                .bind("site", site)
                .bind("ended", ended)
                .bind("at", beforeAt)
                .bind("id", id)
                .bind("limit", limit + 1)
                .map((rs, ctx) -> read(rs))
                .list());
  }

  FreeText title(Ticket ticket) {
    return Objects.requireNonNull(sealed(ticket, "title_sealed"));
  }

  @Nullable FreeText contact(Ticket ticket) {
    return sealed(ticket, "contact_sealed");
  }

  /** Those that were closed before; for the end of their own period. */
  List<Ticket> closedBefore(String site, Instant when, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM ticket WHERE site = :site AND closed_at < :when
                    ORDER BY closed_at LIMIT :limit
                    """)
                .bind("site", site)
                .bind("when", when)
                .bind("limit", limit)
                .map((rs, ctx) -> read(rs))
                .list());
  }

  void delete(String id) {
    jdbi.useHandle(
        h -> {
          h.execute("DELETE FROM deadline WHERE owner = ?", id);
          h.execute("DELETE FROM ticket WHERE id = ?", id);
        });
  }

  List<Ticket> ofSubjects(String site, Collection<String> subjects) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM ticket WHERE site = :site AND subject_id = ANY (:subjects)
                    """)
                .bind("site", site)
                .bindArray("subjects", String.class, List.copyOf(subjects))
                .map((rs, ctx) -> read(rs))
                .list());
  }

  private @Nullable FreeText sealed(Ticket ticket, String column) {
    byte[] bytes =
        jdbi.withHandle(
            h ->
                h.createQuery("SELECT <column> FROM ticket WHERE id = :id")
                    .define("column", column)
                    .bind("id", ticket.id())
                    .map((rs, ctx) -> rs.getBytes(1))
                    .one());
    return seal.open(ticket, bytes);
  }

  private Optional<Ticket> one(String sql, String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery(sql)
                .bind("site", site)
                .bind("id", id)
                .map((rs, ctx) -> read(rs))
                .findOne());
  }

  private static Ticket read(ResultSet rs) throws SQLException {
    OffsetDateTime closed = rs.getObject("closed_at", OffsetDateTime.class);
    String pause = rs.getString("pause_reason");
    return new Ticket(
        rs.getString("id"),
        rs.getString("site"),
        rs.getString("number"),
        TicketKind.valueOf(rs.getString("kind")),
        SlaLevel.valueOf(rs.getString("level")),
        TicketState.valueOf(rs.getString("state")),
        rs.getString("subject_id"),
        rs.getString("key_owner"),
        rs.getString("request_id"),
        rs.getString("assignee"),
        pause == null ? null : PauseReason.valueOf(pause),
        rs.getObject("made_at", OffsetDateTime.class).toInstant(),
        rs.getString("made_by"),
        closed == null ? null : closed.toInstant(),
        rs.getInt("version"));
  }
}
