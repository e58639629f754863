package io.shouyue.retention.schedule;

import io.shouyue.retention.event.OpenRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

/** The records of runs as a queue with leases. */
@ApplicationScoped
class PgRunItemStore {

  private final Jdbi jdbi;

  PgRunItemStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void add(List<RunItem> items, Instant now) {
    if (items.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        h -> {
          PreparedBatch batch =
              h.prepareBatch(
                  """
                  INSERT INTO retention_run_item (run_id, subject_id, category, record_ref,
                    rule, rule_version, action, state, not_before)
                  VALUES (:run, :subject, :category, :record, :rule, :version, :action, :state, :now)
                  ON CONFLICT DO NOTHING
                  """);
          for (RunItem item : items) {
            batch
                .bind("run", item.run())
                .bind("subject", item.name().subject())
                .bind("category", item.name().category())
                .bind("record", item.name().recordRef())
                .bind("rule", item.rule())
                .bind("version", item.ruleVersion())
                .bind("action", item.action().name())
                .bind("state", item.state().name())
                .bind("now", now)
                .add();
          }
          batch.execute();
        });
  }

  /**
   * Takes records that are due, for the time of the lease; those another node is taking are passed
   * over. Nothing while the run does not run.
   */
  List<RunItem> lease(RetentionRun run, Instant now, Instant until, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    UPDATE retention_run_item AS i
                    SET not_before = :until, attempts = attempts + 1
                    FROM (
                      SELECT run_id, subject_id, category, record_ref FROM retention_run_item
                      WHERE run_id = :run AND state = 'PENDING' AND not_before <= :now
                        AND EXISTS (SELECT 1 FROM retention_run
                          WHERE id = :run AND state = 'RUNNING')
                      ORDER BY subject_id, category, record_ref LIMIT :limit
                      FOR UPDATE SKIP LOCKED) AS t
                    WHERE i.run_id = t.run_id AND i.subject_id = t.subject_id
                      AND i.category = t.category AND i.record_ref = t.record_ref
                    RETURNING i.*, NOT EXISTS (
                      SELECT 1 FROM retention_event e
                      WHERE e.site = :site AND e.subject_id = i.subject_id
                        AND e.category = i.category AND e.treated_at IS NULL
                        AND NOT EXISTS (SELECT 1 FROM retention_run_item s
                          WHERE s.run_id = i.run_id AND s.subject_id = i.subject_id
                            AND s.category = i.category AND s.record_ref = e.record_ref
                            AND s.state IN ('PENDING', 'DONE'))) AS whole
                    """)
                .bind("run", run.id())
                .bind("site", run.site())
                .bind("now", now)
                .bind("until", until)
                .bind("limit", limit)
                .map((rs, ctx) -> item(run.site(), rs, rs.getBoolean("whole")))
                .list());
  }

  void done(RunItem item, ItemState state, long rows) {
    jdbi.useHandle(
        h ->
            named(
                    h.createUpdate(
                        """
                        UPDATE retention_run_item
                        SET state = :state, rows_touched = :rows, error = NULL
                        WHERE run_id = :run AND subject_id = :subject AND category = :category
                          AND record_ref = :record
                        """),
                    item)
                .bind("state", state.name())
                .bind("rows", rows)
                .execute());
  }

  /** Pending again at that instant, or failed for good. */
  void failed(RunItem item, ItemState state, String error, Instant again) {
    jdbi.useHandle(
        h ->
            named(
                    h.createUpdate(
                        """
                        UPDATE retention_run_item
                        SET state = :state, error = :error, not_before = :again
                        WHERE run_id = :run AND subject_id = :subject AND category = :category
                          AND record_ref = :record
                        """),
                    item)
                .bind("state", state.name())
                .bind("error", error)
                .bind("again", again)
                .execute());
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
                .map((rs, ctx) -> item(run.site(), rs, false))
                .list());
  }

  private static Update named(Update update, RunItem item) {
    return update
        .bind("run", item.run())
        .bind("subject", item.name().subject())
        .bind("category", item.name().category())
        .bind("record", item.name().recordRef());
  }

  private static RunItem item(String site, ResultSet rs, boolean whole) throws SQLException {
    return new RunItem(
        rs.getString("run_id"),
        new OpenRecord.Name(
            site, rs.getString("subject_id"), rs.getString("category"), rs.getString("record_ref")),
        rs.getString("rule"),
        rs.getInt("rule_version"),
        RuleAction.valueOf(rs.getString("action")),
        ItemState.valueOf(rs.getString("state")),
        rs.getInt("attempts"),
        whole);
  }
}
