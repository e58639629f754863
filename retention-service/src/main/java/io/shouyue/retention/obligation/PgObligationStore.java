package io.shouyue.retention.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Rows of {@code obligation_answer} and {@code obligation}, in the caller's transaction. */
@ApplicationScoped
class PgObligationStore {

  private final Jdbi jdbi;

  PgObligationStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Begins to wait; does nothing when it waits already. */
  void ask(Obligations asked) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO obligation_answer (request_id, site, subject_id, goes_on_at)
                    VALUES (:request, :site, :subject, :goesOnAt)
                    ON CONFLICT ON CONSTRAINT obligation_answer_pk DO NOTHING
                    """)
                .bind("request", asked.request())
                .bind("site", asked.site())
                .bind("subject", asked.subject())
                .bind("goesOnAt", asked.goesOnAt())
                .execute());
  }

  /** Locked until the transaction ends. */
  Optional<Obligations> lock(String request) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM obligation_answer WHERE request_id = :id FOR UPDATE")
                .bind("id", request)
                .map((rs, ctx) -> obligations(h, rs))
                .findOne());
  }

  /** Puts what is open in the place of what was said before. */
  void answered(String request, Instant at, List<Obligation> items) {
    jdbi.useHandle(
        h -> {
          h.createUpdate("UPDATE obligation_answer SET answered_at = :at WHERE request_id = :id")
              .bind("at", at)
              .bind("id", request)
              .execute();
          h.createUpdate("DELETE FROM obligation WHERE request_id = :id")
              .bind("id", request)
              .execute();
          insert(h, request, items);
        });
  }

  /** Everything of the person; returns how many cancellations it was about. */
  long forget(String site, String subject) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                    "DELETE FROM obligation_answer WHERE site = :site AND subject_id = :subject")
                .bind("site", site)
                .bind("subject", subject)
                .execute());
  }

  private static void insert(Handle h, String request, List<Obligation> items) {
    PreparedBatch batch =
        h.prepareBatch(
            """
            INSERT INTO obligation
              (request_id, ordinal, kind, amount, blocks, how, waivable, waived_at)
            VALUES (:request, :ordinal, :kind, :amount, :blocks, :how, :waivable, :waivedAt)
            """);
    for (int ordinal = 0; ordinal < items.size(); ordinal++) {
      Obligation item = items.get(ordinal);
      batch
          .bind("request", request)
          .bind("ordinal", ordinal)
          .bind("kind", item.kind().name())
          .bind("amount", item.amount())
          .bind("blocks", item.blocks())
          .bind("how", item.how())
          .bind("waivable", item.waivable())
          .bind("waivedAt", item.waivedAt())
          .add();
    }
    batch.execute();
  }

  private static Obligations obligations(Handle h, ResultSet rs) throws SQLException {
    String request = rs.getString("request_id");
    return new Obligations(
        request,
        rs.getString("site"),
        rs.getString("subject_id"),
        rs.getObject("goes_on_at", OffsetDateTime.class).toInstant(),
        instant(rs, "answered_at"),
        h.createQuery("SELECT * FROM obligation WHERE request_id = :id ORDER BY ordinal")
            .bind("id", request)
            .map((item, ctx) -> obligation(item))
            .list());
  }

  private static Obligation obligation(ResultSet rs) throws SQLException {
    return new Obligation(
        ObligationKind.valueOf(rs.getString("kind")),
        rs.getBigDecimal("amount"),
        rs.getBoolean("blocks"),
        rs.getString("how"),
        rs.getBoolean("waivable"),
        instant(rs, "waived_at"));
  }

  private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
    OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
