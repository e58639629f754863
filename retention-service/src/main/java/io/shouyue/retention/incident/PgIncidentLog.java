package io.shouyue.retention.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What was done about an incident, and what was reported to whom; only ever added to. */
@ApplicationScoped
class PgIncidentLog {

  private final Jdbi jdbi;

  PgIncidentLog(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** One move. */
  record Entry(Instant at, String move, IncidentState state, String actor, @Nullable String note) {}

  /** One report to an authority. */
  record Report(ReportKind kind, String authority, @Nullable String reference, Instant sentAt) {}

  void add(String incident, Entry entry) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO incident_event (incident_id, ordinal, at, move, to_state, actor, note)
                    SELECT :incident, count(*), :at, :move, :state, :actor, :note
                    FROM incident_event WHERE incident_id = :incident
                    """)
                .bind("incident", incident)
                .bind("at", entry.at())
                .bind("move", entry.move())
                .bind("state", entry.state().name())
                .bind("actor", entry.actor())
                .bind("note", entry.note())
                .execute());
  }

  List<Entry> of(String incident) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM incident_event WHERE incident_id = :id ORDER BY ordinal")
                .bind("id", incident)
                .map(
                    (rs, ctx) ->
                        new Entry(
                            rs.getObject("at", OffsetDateTime.class).toInstant(),
                            rs.getString("move"),
                            IncidentState.valueOf(rs.getString("to_state")),
                            rs.getString("actor"),
                            rs.getString("note")))
                .list());
  }

  void add(String incident, Report report, String by) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO incident_report
                      (incident_id, ordinal, kind, authority, reference, sent_at, recorded_by)
                    SELECT :incident, count(*), :kind, :authority, :reference, :sent, :by
                    FROM incident_report WHERE incident_id = :incident
                    """)
                .bind("incident", incident)
                .bind("kind", report.kind().name())
                .bind("authority", report.authority())
                .bind("reference", report.reference())
                .bind("sent", report.sentAt())
                .bind("by", by)
                .execute());
  }

  List<Report> reports(String incident) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM incident_report WHERE incident_id = :id ORDER BY ordinal")
                .bind("id", incident)
                .map(
                    (rs, ctx) ->
                        new Report(
                            ReportKind.valueOf(rs.getString("kind")),
                            rs.getString("authority"),
                            rs.getString("reference"),
                            rs.getObject("sent_at", OffsetDateTime.class).toInstant()))
                .list());
  }
}
