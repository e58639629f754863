package io.shouyue.retention.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/**
 * Lets go of many people's rows by one statement a table, in the caller's transaction. The tables
 * have the columns {@code site} and {@code subject_id}.
 */
@ApplicationScoped
public class PeoplesRows {

  private final Jdbi jdbi;

  PeoplesRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Deletes their rows; returns how many of each, nothing of who had none. */
  public Map<String, Long> delete(String table, String site, Collection<String> subjects) {
    Map<String, Long> deleted = new HashMap<>();
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    WITH gone AS (
                      DELETE FROM <table> WHERE site = :site AND subject_id = ANY (:subjects)
                      RETURNING subject_id)
                    SELECT subject_id, count(*) AS rows FROM gone GROUP BY subject_id
                    """)
                .define("table", table)
                .bind("site", site)
                .bindArray("subjects", String.class, List.copyOf(subjects))
                .map((rs, ctx) -> deleted.put(rs.getString("subject_id"), rs.getLong("rows")))
                .forEach(before -> {}));
    return deleted;
  }

  /** The rows stay and name nobody any more. */
  public void forget(String table, String site, Collection<String> subjects) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE <table> SET subject_id = NULL
                    WHERE site = :site AND subject_id = ANY (:subjects)
                    """)
                .define("table", table)
                .bind("site", site)
                .bindArray("subjects", String.class, List.copyOf(subjects))
                .execute());
  }
}
