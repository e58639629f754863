package io.shouyue.consent.subject;

import io.shouyue.consent.column.JsonColumn;
import io.shouyue.platform.data.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Rows of {@code subject_step}: what each step did when it was first done. */
@ApplicationScoped
public class PgStepStore {
  private final Jdbi jdbi;
  private final JsonColumn json;

  /** Counts by name, as stored. */
  record Counts(Map<String, Long> rows) {}

  PgStepStore(Jdbi jdbi, JsonColumn json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /** What those of the steps did that were done before, by subject. */
  Map<String, Map<String, Long>> find(String site, List<StatesRequest.One> orders) {
    Map<String, Map<String, Long>> found = new HashMap<>();
    jdbi.useHandle(
        h -> {
          Query query =
              h.createQuery(
                  """
                  SELECT s.subject, s.counts FROM unnest(:subjects, :steps) AS r(subject, step)
                  JOIN subject_step s
                    ON s.site = :site AND s.subject = r.subject AND s.step = r.step
                  """);
          named(Rows.of(query, orders));
          query
              .bind("site", site)
              .map((row, ctx) -> found.put(row.getString("subject"), counts(row)))
              .forEach(before -> {});
        });
    return found;
  }

  /**
   * Keeps what the steps did.
   *
   * @param counts by subject
   */
  void insert(
      String site,
      List<StatesRequest.One> orders,
      Map<String, ? extends Map<String, Long>> counts,
      Instant at) {
    jdbi.useHandle(
        h -> {
          Update insert =
              h.createUpdate(
                  """
                  INSERT INTO subject_step (site, subject, step, plan, state, counts, done_at)
                  SELECT :site, subject, step, plan, state, counts::jsonb, :at
                  FROM unnest(:subjects, :steps, :plans, :states, :counts)
                    AS r(subject, step, plan, state, counts)
                  """);
          named(Rows.of(insert, orders))
              .texts("plans", one -> one.order().plan())
              .texts("states", one -> one.order().state().name())
              .texts("counts", one -> written(counts.get(one.subject())));
          insert.bind("site", site).bind("at", at).execute();
        });
  }

  private static Rows<StatesRequest.One> named(Rows<StatesRequest.One> orders) {
    return orders
        .texts("subjects", StatesRequest.One::subject)
        .texts("steps", one -> one.order().step());
  }

  private String written(@Nullable Map<String, Long> counts) {
    return json.write(new Counts(counts == null ? Map.of() : counts));
  }

  private Map<String, Long> counts(ResultSet row) throws SQLException {
    return json.read(row.getString("counts"), Counts.class).rows();
  }

  Optional<Map<String, Long>> find(Subject subject, String step) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT counts FROM subject_step
                    WHERE site = :site AND subject = :subject AND step = :step
                    """)
                .bind("site", subject.site())
                .bind("subject", subject.id().value())
                .bind("step", step)
                .mapTo(String.class)
                .findOne()
                .map(text -> json.read(text, Counts.class).rows()));
  }

  void insert(Subject subject, StateRequest request, Map<String, Long> counts, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO subject_step (site, subject, step, plan, state, counts, done_at)
                    VALUES (:site, :subject, :step, :plan, :state, :counts::jsonb, :at)
                    """)
                .bind("site", subject.site())
                .bind("subject", subject.id().value())
                .bind("step", request.step())
                .bind("plan", request.plan())
                .bind("state", request.state().name())
                .bind("counts", json.write(new Counts(counts)))
                .bind("at", at)
                .execute());
  }
}
