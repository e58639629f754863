package io.shouyue.retention.audit;

import io.shouyue.platform.data.Rows;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The trail: events are added, and later given their place in the chain; nothing else. */
@ApplicationScoped
class PgAuditStore {

  private final Jdbi jdbi;

  PgAuditStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Adds what is new, by one statement; an id seen before is dropped. */
  void add(List<AuditEvent> events) {
    jdbi.useHandle(
        h -> {
          Update insert =
              h.createUpdate(
                  """
                  INSERT INTO audit_event (id, site, at, recorded_at, service, actor, actor_kind,
                    action, object, subject, reason)
                  SELECT * FROM unnest(:ids, :sites, :times, :recorded, :services, :actors, :kinds,
                    :actions, :objects, :subjects, :reasons)
                  ON CONFLICT (id) DO NOTHING
                  """);
          Rows.of(insert, events)
              .texts("ids", AuditEvent::id)
              .texts("sites", event -> event.act().site())
              .instants("times", event -> event.at().truncatedTo(ChronoUnit.MICROS))
              .instants("recorded", event -> event.recordedAt().truncatedTo(ChronoUnit.MICROS))
              .texts("services", AuditEvent::service)
              .texts("actors", event -> event.act().actor())
              .texts("kinds", event -> event.act().actorKind())
              .texts("actions", event -> event.act().action())
              .texts("objects", event -> event.act().object())
              .texts("subjects", event -> event.act().subject())
              .texts("reasons", event -> event.act().reason());
          insert.execute();
        });
  }

  /** Events without a place yet, in order of arrival. */
  List<AuditEvent> unchained(int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT * FROM audit_event WHERE seq IS NULL ORDER BY arrived LIMIT :limit")
                .bind("limit", limit)
                .map((rs, ctx) -> event(rs))
                .list());
  }

  /**
   * The place of an event in the chain. Never compared.
   *
   * @param previous the hash before it
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Place(String id, long seq, byte[] previous, byte[] hash) {}

  /** Gives events their places, by one statement. */
  void chain(List<Place> places) {
    jdbi.useHandle(
        h -> {
          Update update =
              h.createUpdate(
                  """
                  UPDATE audit_event e SET seq = p.seq, prev_hash = p.previous, hash = p.hash
                  FROM unnest(:ids, :seqs, :previous, :hashes) AS p(id, seq, previous, hash)
                  WHERE e.id = p.id AND e.seq IS NULL
                  """);
          Rows.of(update, places)
              .texts("ids", Place::id)
              .longs("seqs", Place::seq)
              .bytes("previous", Place::previous)
              .bytes("hashes", Place::hash);
          update.execute();
        });
  }

  /** Newest first; those not chained yet in front. */
  List<ChainedEvent> list(AuditQuery query) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM audit_event
                    WHERE site = :site
                      AND (CAST(:object AS text) IS NULL OR object = :object)
                      AND (CAST(:subject AS text) IS NULL OR subject = :subject)
                      AND (CAST(:actor AS text) IS NULL OR actor = :actor)
                      AND (CAST(:action AS text) IS NULL OR action = :action)
                      AND arrived < :before
                    ORDER BY arrived DESC
                    LIMIT :limit
                    """)
                .bind("site", query.site())
                .bind("object", query.object())
                .bind("subject", query.subject())
                .bind("actor", query.actor())
                .bind("action", query.action())
                .bind("before", query.before())
                .bind("limit", query.limit() + 1)
                .map((rs, ctx) -> chained(rs))
                .list());
  }

  /** Chained events after that place, in the chain's order. */
  List<ChainedEvent> chainedAfter(long seq, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM audit_event WHERE seq > :seq ORDER BY seq LIMIT :limit")
                .bind("seq", seq)
                .bind("limit", limit)
                .map((rs, ctx) -> chained(rs))
                .list());
  }

  private static AuditEvent event(ResultSet rs) throws SQLException {
    return new AuditEvent(
        rs.getString("id"),
        rs.getString("service"),
        rs.getObject("at", OffsetDateTime.class).toInstant(),
        rs.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        new AuditAct(
            rs.getString("site"),
            rs.getString("actor"),
            rs.getString("actor_kind"),
            rs.getString("action"),
            rs.getString("object"),
            rs.getString("subject"),
            rs.getString("reason")));
  }

  private static ChainedEvent chained(ResultSet rs) throws SQLException {
    return new ChainedEvent(
        event(rs),
        rs.getLong("arrived"),
        rs.getObject("seq", Long.class),
        hex(rs.getBytes("prev_hash")),
        hex(rs.getBytes("hash")));
  }

  private static @Nullable String hex(byte @Nullable [] bytes) {
    return bytes == null ? null : HexFormat.of().formatHex(bytes);
  }
}
