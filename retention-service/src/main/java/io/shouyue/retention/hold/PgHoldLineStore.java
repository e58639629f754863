package io.shouyue.retention.hold;

import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.hold.HoldLine.LineDecision;
import io.shouyue.retention.site.BasisKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The lines of holds. */
@ApplicationScoped
class PgHoldLineStore {

  private final Jdbi jdbi;

  PgHoldLineStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(String hold, List<HoldLine> lines) {
    jdbi.useHandle(
        h -> {
          PreparedBatch batch =
              h.prepareBatch(
                  """
                  INSERT INTO hold_line (hold_id, ordinal, field, basis_kind, basis, basis_period,
                    promised_period, exceeds_basis)
                  VALUES (:hold, :ordinal, :field, :kind, :basis, :basisPeriod, :promised, false)
                  """);
          for (int i = 0; i < lines.size(); i++) {
            HoldLine line = lines.get(i);
            batch
                .bind("hold", hold)
                .bind("ordinal", i)
                .bind("field", line.field())
                .bind("kind", line.basisKind().name())
                .bind("basis", line.basis())
                .bind("basisPeriod", line.basisPeriod().text())
                .bind("promised", line.promisedPeriod().text())
                .add();
          }
          batch.execute();
        });
  }

  void measure(String hold, String field, LocalDate basisLastDay, boolean exceeds) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE hold_line SET basis_last_day = :day, exceeds_basis = :exceeds
                    WHERE hold_id = :hold AND field = :field
                    """)
                .bind("hold", hold)
                .bind("field", field)
                .bind("day", basisLastDay)
                .bind("exceeds", exceeds)
                .execute());
  }

  /** False when the line was decided before. */
  boolean decide(String hold, String field, LineDecision decision) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        UPDATE hold_line SET decided_at = :at, decided_by = :by,
                          decision = :decision, decision_reason = :reason
                        WHERE hold_id = :hold AND field = :field AND decided_at IS NULL
                        """)
                    .bind("hold", hold)
                    .bind("field", field)
                    .bind("at", decision.at())
                    .bind("by", decision.by())
                    .bind("decision", decision.decision())
                    .bind("reason", decision.reason())
                    .execute())
        > 0;
  }

  List<HoldLine> of(String hold) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM hold_line WHERE hold_id = :hold ORDER BY ordinal")
                .bind("hold", hold)
                .map((rs, ctx) -> line(rs))
                .list());
  }

  private static HoldLine line(ResultSet rs) throws SQLException {
    return new HoldLine(
        rs.getString("field"),
        BasisKind.valueOf(rs.getString("basis_kind")),
        rs.getString("basis"),
        Span.parse(rs.getString("basis_period")),
        Span.parse(rs.getString("promised_period")),
        rs.getObject("basis_last_day", LocalDate.class),
        rs.getBoolean("exceeds_basis"),
        decision(rs));
  }

  private static @Nullable LineDecision decision(ResultSet rs) throws SQLException {
    OffsetDateTime at = rs.getObject("decided_at", OffsetDateTime.class);
    return at == null
        ? null
        : new LineDecision(
            at.toInstant(),
            rs.getString("decided_by"),
            rs.getString("decision"),
            rs.getString("decision_reason"));
  }
}
