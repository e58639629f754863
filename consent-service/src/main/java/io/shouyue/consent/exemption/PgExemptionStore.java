package io.shouyue.consent.exemption;

import io.shouyue.consent.column.Columns;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code exemption_case}: only ever appended, approved once and ended once. */
@ApplicationScoped
public class PgExemptionStore {
  private final Jdbi jdbi;

  PgExemptionStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(ExemptionCase recorded) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO exemption_case (site, id, kind, ground, outweighs, purpose, subject,
                      categories, recipient, authority, document, evidence_sha256, certificate,
                      valid_from, valid_until, recorded_at, recorded_by)
                    VALUES (:site, :id, :kind, :ground, :outweighs, :purpose, :subject,
                      :categories, :recipient, :authority, :document, :evidence, :certificate,
                      :from, :until, :at, :by)
                    """)
                .bind("site", recorded.site())
                .bind("id", recorded.id())
                .bind("kind", recorded.kind().name())
                .bind("ground", recorded.ground().name())
                .bind("outweighs", recorded.ground().outweighsRefusal())
                .bind("purpose", recorded.purpose())
                .bind("subject", recorded.subject() == null ? null : recorded.subject().value())
                .bindArray("categories", String.class, recorded.categories())
                .bind("recipient", recorded.recipient())
                .bind("authority", recorded.authority())
                .bind("document", recorded.document())
                .bind("evidence", recorded.evidenceSha256())
                .bind("certificate", recorded.certificate())
                .bind("from", recorded.validFrom())
                .bind("until", recorded.validUntil())
                .bind("at", recorded.recordedAt())
                .bind("by", recorded.recordedBy())
                .execute());
  }

  /** Approves it unless it is approved already. */
  void approve(String site, String id, String by, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE exemption_case SET approved_by = :by, approved_at = :at
                    WHERE site = :site AND id = :id AND approved_at IS NULL
                    """)
                .bind("by", by)
                .bind("at", at)
                .bind("site", site)
                .bind("id", id)
                .execute());
  }

  /** Ends it unless it is ended already. */
  void end(String site, String id, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE exemption_case SET ended_at = :at
                    WHERE site = :site AND id = :id AND ended_at IS NULL
                    """)
                .bind("at", at)
                .bind("site", site)
                .bind("id", id)
                .execute());
  }

  Optional<ExemptionCase> one(String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM exemption_case WHERE site = :site AND id = :id")
                .bind("site", site)
                .bind("id", id)
                .map((row, ctx) -> recorded(row))
                .findOne());
  }

  /** Those recorded before that one, newest first. */
  List<ExemptionCase> page(String site, String before, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM exemption_case
                    WHERE site = :site AND (:before = '' OR id < :before)
                    ORDER BY id DESC LIMIT :limit
                    """)
                .bind("site", site)
                .bind("before", before)
                .bind("limit", limit)
                .map((row, ctx) -> recorded(row))
                .list());
  }

  private static ExemptionCase recorded(ResultSet row) throws SQLException {
    String subject = row.getString("subject");
    return new ExemptionCase(
        row.getString("site"),
        row.getString("id"),
        ExemptionKind.valueOf(row.getString("kind")),
        ExemptionGround.valueOf(row.getString("ground")),
        row.getString("purpose"),
        subject == null ? null : new SubjectId(subject),
        Columns.texts(row, "categories"),
        row.getString("recipient"),
        row.getString("authority"),
        row.getString("document"),
        row.getString("evidence_sha256"),
        row.getString("certificate"),
        Columns.instant(row, "valid_from"),
        Columns.instant(row, "valid_until"),
        Columns.instant(row, "recorded_at"),
        row.getString("recorded_by"),
        Columns.instantOrNull(row, "approved_at"),
        Columns.instantOrNull(row, "ended_at"));
  }
}
