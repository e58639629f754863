package io.shouyue.retention.erasure;

import io.shouyue.platform.data.Rows;
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
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

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
    return of(List.of(plan)).getOrDefault(plan, List.of());
  }

  /** The steps of several plans, by plan. */
  Map<String, List<StepRecord>> of(Collection<String> plans) {
    Map<String, List<StepRecord>> steps = new HashMap<>();
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM erasure_step WHERE plan_id = ANY (:plans)
                    ORDER BY plan_id, ordinal
                    """)
                .bindArray("plans", String.class, List.copyOf(plans))
                .map(
                    (rs, ctx) ->
                        steps
                            .computeIfAbsent(rs.getString("plan_id"), id -> new ArrayList<>())
                            .add(step(rs)))
                .forEach(added -> {}));
    return steps;
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

  /**
   * The step is done of these plans.
   *
   * @param counts by plan
   */
  void done(ErasureStep step, Map<String, Map<String, Long>> counts, Instant now) {
    jdbi.useHandle(
        h -> {
          Update update =
              h.createUpdate(
                  """
                  UPDATE erasure_step s SET attempts = attempts + 1, last_error = NULL,
                    done_at = :now, counts = r.counts
                  FROM unnest(:plans, :counts) AS r(plan, counts)
                  WHERE s.plan_id = r.plan AND s.step = :step AND s.done_at IS NULL
                  """);
          Rows.of(update, counts.entrySet())
              .texts("plans", Map.Entry::getKey)
              .texts("counts", one -> StepCounts.write(one.getValue()));
          update.bind("step", step.name()).bind("now", now).execute();
        });
  }

  /** The first of the steps that is not done, by plan; nothing of plans that did them all. */
  Map<String, ErasureStep> firstUndone(List<String> plans, List<ErasureStep> among) {
    Map<String, ErasureStep> first = new HashMap<>();
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT DISTINCT ON (plan_id) plan_id, step FROM erasure_step
                    WHERE plan_id = ANY (:plans) AND step = ANY (:among) AND done_at IS NULL
                    ORDER BY plan_id, ordinal
                    """)
                .bindArray("plans", String.class, plans)
                .bindArray("among", String.class, among.stream().map(Enum::name).toList())
                .map(
                    (rs, ctx) ->
                        first.put(
                            rs.getString("plan_id"), ErasureStep.valueOf(rs.getString("step"))))
                .forEach(before -> {}));
    return first;
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
