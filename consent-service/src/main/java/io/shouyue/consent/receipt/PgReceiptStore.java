package io.shouyue.consent.receipt;

import io.shouyue.consent.column.Columns;
import io.shouyue.platform.data.Rows;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Rows of {@code receipt}. */
@ApplicationScoped
public class PgReceiptStore {
  private final Jdbi jdbi;

  PgReceiptStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(List<SealedReceipt> receipts) {
    jdbi.useHandle(
        h -> {
          // An array of arrays would need them all of one length; codes of purposes hold no blank.
          Update insert =
              h.createUpdate(
                  """
                  INSERT INTO receipt (site, subject, id, kind, issued_at, purposes, notice, common,
                                       receipt_sealed)
                  SELECT site, subject, id, kind, at, string_to_array(purposes, ' '), notice,
                    common, sealed
                  FROM unnest(:sites, :subjects, :ids, :kinds, :times, :purposes, :notices,
                      :common, :sealed)
                    AS r(site, subject, id, kind, at, purposes, notice, common, sealed)
                  """);
          Rows.of(insert, receipts.stream().map(SealedReceipt::receipt).toList())
              .texts("sites", Receipt::site)
              .texts("subjects", receipt -> receipt.subject().value())
              .texts("ids", Receipt::id)
              .texts("kinds", receipt -> receipt.kind().name())
              .instants("times", Receipt::issuedAt)
              .texts("purposes", receipt -> String.join(" ", receipt.purposes()));
          Rows.of(insert, receipts)
              .texts("notices", SealedReceipt::notice)
              .bytes("common", SealedReceipt::common)
              .bytes("sealed", SealedReceipt::sealed);
          insert.execute();
        });
  }

  Optional<Receipt> find(String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM receipt WHERE site = :site AND id = :id")
                .bind("site", site)
                .bind("id", id)
                .map((row, ctx) -> receipt(row))
                .findOne());
  }

  /** What is stored of it: the sealed part and the text of the common one, if it has one. */
  record Content(byte[] sealed, @Nullable String common) {}

  Optional<Content> content(String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT r.receipt_sealed, t.content FROM receipt r
                    LEFT JOIN receipt_text t ON t.site = r.site AND t.hash = r.common
                    WHERE r.site = :site AND r.id = :id
                    """)
                .bind("site", site)
                .bind("id", id)
                .map(
                    (row, ctx) ->
                        new Content(row.getBytes("receipt_sealed"), row.getString("content")))
                .findOne());
  }

  /** Receipts of a subject issued before that place, newest first. */
  List<Receipt> before(String site, SubjectId subject, Instant at, String id, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM receipt
                    WHERE site = :site AND subject = :subject AND (issued_at, id) < (:at, :id)
                    ORDER BY issued_at DESC, id DESC LIMIT :limit
                    """)
                .bind("site", site)
                .bind("subject", subject.value())
                .bind("at", at)
                .bind("id", id)
                .bind("limit", limit)
                .map((row, ctx) -> receipt(row))
                .list());
  }

  long count(String site, SubjectId subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT count(*) FROM receipt WHERE site = :site AND subject = :subject")
                .bind("site", site)
                .bind("subject", subject.value())
                .mapTo(Long.class)
                .one());
  }

  private static Receipt receipt(ResultSet row) throws SQLException {
    return new Receipt(
        row.getString("site"),
        new SubjectId(row.getString("subject")),
        row.getString("id"),
        ReceiptKind.valueOf(row.getString("kind")),
        Columns.instant(row, "issued_at"),
        Columns.texts(row, "purposes"));
  }
}
