package io.shouyue.retention.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** That values were corrected, never the values. */
@ApplicationScoped
class PgCorrectionStore {

  private final Jdbi jdbi;

  PgCorrectionStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A repetition replaces what was written before. */
  void put(String request, AppliedCorrection one) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO request_correction
                      (request_id, ordinal, field, places, row_count, refused, waiting, at)
                    VALUES (:request, :ordinal, :field, :places, :rows, :refused, :waiting, :at)
                    ON CONFLICT (request_id, ordinal) DO UPDATE SET places = excluded.places,
                      row_count = excluded.row_count, refused = excluded.refused,
                      waiting = excluded.waiting, at = excluded.at
                    """)
                .bind("request", request)
                .bind("ordinal", one.ordinal())
                .bind("field", one.field())
                .bind("places", one.places())
                .bind("rows", one.rows())
                .bind("refused", one.refused())
                .bindArray("waiting", String.class, one.waiting())
                .bind("at", one.at())
                .execute());
  }

  List<AppliedCorrection> of(String request) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT * FROM request_correction WHERE request_id = :request ORDER BY ordinal")
                .bind("request", request)
                .map(
                    (rs, ctx) ->
                        new AppliedCorrection(
                            rs.getInt("ordinal"),
                            rs.getString("field"),
                            rs.getInt("places"),
                            rs.getLong("row_count"),
                            rs.getBoolean("refused"),
                            List.of((String[]) rs.getArray("waiting").getArray()),
                            rs.getObject("at", OffsetDateTime.class).toInstant()))
                .list());
  }
}
