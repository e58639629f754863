package io.shouyue.retention.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The steps of plans, a row each from the start. */
@ApplicationScoped
class PgStepStore {

  private final Jdbi jdbi;

  PgStepStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insertAll(String plan) {
    jdbi.useHandle(
        h -> {
          PreparedBatch batch =
              h.prepareBatch(
                  """
                  INSERT INTO erasure_step (plan_id, ordinal, step)
                  VALUES (:plan, :ordinal, :step)
                  """);
          int ordinal = 0;
          for (ErasureStep step : ErasureStep.values()) {
            batch.bind("plan", plan).bind("ordinal", ordinal).bind("step", step.name()).add();
            ordinal += 10;
          }
          batch.execute();
        });
  }

  List<StepRecord> of(String plan) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM erasure_step WHERE plan_id = :plan ORDER BY ordinal")
                .bind("plan", plan)
                .map((rs, ctx) -> step(rs))
                .list());
  }

  /** Which of these plans know that they are on the erasure list. */
  Set<String> listed(List<String> plans) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT plan_id FROM erasure_step
                    WHERE plan_id = ANY(:plans) AND step = 'LISTED' AND done_at IS NOT NULL
                    """)
                .bindArray("plans", String.class, plans)
                .mapTo(String.class)
                .set());
  }

  void attempted(String plan, ErasureStep step, String error) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE erasure_step SET attempts = attempts + 1, last_error = :error
                    WHERE plan_id = :plan AND step = :step AND done_at IS NULL
                    """)
                .bind("plan", plan)
                .bind("step", step.name())
                .bind("error", error)
                .execute());
  }

  void done(String plan, ErasureStep step, Map<String, Long> counts, Instant now) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE erasure_step SET attempts = attempts + 1, last_error = NULL,
                      done_at = :now, counts = :counts
                    WHERE plan_id = :plan AND step = :step AND done_at IS NULL
                    """)
                .bind("plan", plan)
                .bind("step", step.name())
                .bind("now", now)
                .bind("counts", StepCounts.write(counts))
                .execute());
  }

  private static StepRecord step(ResultSet rs) throws SQLException {
    OffsetDateTime done = rs.getObject("done_at", OffsetDateTime.class);
    return new StepRecord(
        ErasureStep.valueOf(rs.getString("step")),
        rs.getInt("attempts"),
        rs.getString("last_error"),
        done == null ? null : done.toInstant(),
        StepCounts.read(rs.getString("counts")));
  }
}
