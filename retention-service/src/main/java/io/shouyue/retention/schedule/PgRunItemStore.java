package io.shouyue.retention.schedule;

import io.shouyue.platform.data.Rows;
import io.shouyue.retention.event.OpenRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The records of runs as a queue. */
@ApplicationScoped
class PgRunItemStore {

  /** Rows of an answer that are held at once. */
  private static final int FETCH = 5_000;

  private final Jdbi jdbi;

  /**
   * What became of a record.
   *
   * @param error a code; null unless it failed
   * @param again when it is tried again; null for never
   */
  record Ended(
      RunItem item, ItemState state, long rows, @Nullable String error, @Nullable Instant again) {

    static Ended as(ItemState state, RunItem item) {
      return new Ended(item, state, 0, null, null);
    }
  }

  PgRunItemStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * A record that the run found.
   *
   * @param since when it may first be treated; what came about first is treated first
   */
  record Found(RunItem item, Instant since) {}

  void add(List<Found> found) {
    jdbi.useHandle(
        h -> {
          Update insert =
              h.createUpdate(
                  """
                  INSERT INTO retention_run_item (run_id, subject_id, category, record_ref,
                    rule, rule_version, action, state, not_before)
                  SELECT * FROM unnest(:runs, :subjects, :categories, :records, :rules, :versions,
                    :actions, :states, :since)
                  ON CONFLICT DO NOTHING
                  """);
          named(Rows.of(insert, found), Found::item)
              .texts("runs", one -> one.item().run())
              .texts("rules", one -> one.item().rule())
              .integers("versions", one -> one.item().ruleVersion())
              .texts("actions", one -> one.item().action().name())
              .texts("states", one -> one.item().state().name())
              .instants("since", Found::since);
          insert.execute();
        });
  }

  /**
   * Takes records that are due, until the transaction ends; those another node has taken are passed
   * over. Nothing while the run does not run. What came about first is taken and given first.
   */
  List<RunItem> take(RetentionRun run, Instant now, int limit) {
    Map<String, String> words = new HashMap<>();
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    WITH taken AS MATERIALIZED (
                      SELECT * FROM retention_run_item
                      WHERE run_id = :run AND state = 'PENDING' AND not_before <= :now
                        AND EXISTS (SELECT 1 FROM retention_run
                          WHERE id = :run AND state = 'RUNNING')
                      ORDER BY run_id, not_before LIMIT :limit
                      FOR UPDATE SKIP LOCKED)
                    SELECT i.*, NOT EXISTS (
                      SELECT 1 FROM retention_event e
                      WHERE e.site = :site AND e.subject_id = i.subject_id
                        AND e.category = i.category AND e.treated_at IS NULL
                        AND NOT EXISTS (SELECT 1 FROM retention_run_item s
                          WHERE s.run_id = i.run_id AND s.subject_id = i.subject_id
                            AND s.category = i.category AND s.record_ref = e.record_ref
                            AND s.state IN ('PENDING', 'DONE'))) AS whole
                    FROM (SELECT * FROM taken ORDER BY subject_id, category, record_ref) i
                    ORDER BY i.not_before
                    """)
                .setFetchSize(FETCH)
                .bind("run", run.id())
                .bind("site", run.site())
                .bind("now", now)
                .bind("limit", limit)
                .map((rs, ctx) -> item(run, words, rs, rs.getBoolean("whole")))
                .list());
  }

  /** What became of records of one run, by one statement. */
  void end(String run, List<Ended> ended) {
    jdbi.useHandle(
        h -> {
          Update update =
              h.createUpdate(
                  """
                  UPDATE retention_run_item i
                  SET state = r.state, rows_touched = r.touched, error = r.error,
                    attempts = i.attempts + CASE WHEN r.error IS NULL THEN 0 ELSE 1 END,
                    not_before = coalesce(r.again, i.not_before)
                  FROM unnest(:subjects, :categories, :records, :states, :touched, :errors, :again)
                    AS r(subject, category, record, state, touched, error, again)
                  WHERE i.run_id = :run AND i.subject_id = r.subject AND i.category = r.category
                    AND i.record_ref = r.record
                  """);
          named(Rows.of(update, ended), Ended::item)
              .texts("states", one -> one.state().name())
              .integers("touched", one -> Math.toIntExact(one.rows()))
              .texts("errors", Ended::error)
              .instants("again", Ended::again);
          update.bind("run", run).execute();
        });
  }

  boolean hasPending(String run) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT EXISTS (SELECT 1 FROM retention_run_item
                      WHERE run_id = :run AND state = 'PENDING')
                    """)
                .bind("run", run)
                .mapTo(boolean.class)
                .one());
  }

  List<RunCount> counts(String run) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    WITH people AS (
                      SELECT rule, rule_version, category, count(DISTINCT subject_id) AS subjects
                      FROM retention_run_item WHERE run_id = :run
                      GROUP BY rule, rule_version, category)
                    SELECT i.rule, i.rule_version, i.category, i.action, i.state,
                      count(*) AS records, max(p.subjects) AS subjects,
                      sum(i.rows_touched) AS touched
                    FROM retention_run_item i
                    JOIN people p USING (rule, rule_version, category)
                    WHERE i.run_id = :run
                    GROUP BY i.rule, i.rule_version, i.category, i.action, i.state
                    ORDER BY i.category, i.rule, i.rule_version, i.state
                    """)
                .bind("run", run)
                .map(
                    (rs, ctx) ->
                        new RunCount(
                            rs.getString("rule"),
                            rs.getInt("rule_version"),
                            rs.getString("category"),
                            RuleAction.valueOf(rs.getString("action")),
                            ItemState.valueOf(rs.getString("state")),
                            rs.getLong("records"),
                            rs.getLong("subjects"),
                            rs.getLong("touched")))
                .list());
  }

  /** The first few of one rule. */
  List<RunItem> first(RetentionRun run, String rule, String category, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM retention_run_item
                    WHERE run_id = :run AND rule = :rule AND category = :category
                      AND state IN ('PENDING', 'DONE')
                    ORDER BY subject_id, record_ref LIMIT :limit
                    """)
                .bind("run", run.id())
                .bind("rule", rule)
                .bind("category", category)
                .bind("limit", limit)
                .map((rs, ctx) -> item(run, new HashMap<>(), rs, false))
                .list());
  }

  private static <T> Rows<T> named(Rows<T> rows, Function<T, RunItem> item) {
    return rows.texts("subjects", row -> item.apply(row).name().subject())
        .texts("categories", row -> item.apply(row).name().category())
        .texts("records", row -> item.apply(row).name().recordRef());
  }

  /**
   * A row.
   *
   * @param words that rows share, each kept once
   */
  private static RunItem item(
      RetentionRun run, Map<String, String> words, ResultSet rs, boolean whole)
      throws SQLException {
    UnaryOperator<String> once = word -> words.computeIfAbsent(word, same -> same);
    return new RunItem(
        run.id(),
        new OpenRecord.Name(
            run.site(),
            rs.getString("subject_id"),
            once.apply(rs.getString("category")),
            rs.getString("record_ref")),
        once.apply(rs.getString("rule")),
        rs.getInt("rule_version"),
        RuleAction.valueOf(rs.getString("action")),
        ItemState.valueOf(rs.getString("state")),
        rs.getInt("attempts"),
        whole);
  }
}
