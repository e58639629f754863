package io.shouyue.platform.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Rows of {@code key.data_key}, in the caller's transaction. */
@ApplicationScoped
public class DataKeyTable {
  private final Jdbi jdbi;

  /**
   * A wrapped key.
   *
   * @param wrapping name of the site key that wraps it
   * @param wrapped null once it was destroyed
   */
  record Row(String wrapping, byte @Nullable [] wrapped) {}

  DataKeyTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The rows that exist, destroyed keys among them. */
  Map<KeyRef, Row> find(Collection<KeyRef> refs) {
    Map<KeyRef, Row> found = new HashMap<>();
    jdbi.useHandle(
        h -> {
          // LIMIT keeps the planner from joining whole tables before it has statistics.
          Query query =
              h.createQuery(
                  """
                  SELECT k.* FROM unnest(:sites, :owners, :classes) AS r(site, owner, class)
                  CROSS JOIN LATERAL (
                    SELECT * FROM key.data_key d
                    WHERE d.site = r.site AND d.owner = r.owner AND d.class = r.class LIMIT 1) AS k
                  """);
          bind(query, "sites", refs, KeyRef::site);
          bind(query, "owners", refs, KeyRef::owner);
          bind(query, "classes", refs, ref -> ref.retention().code());
          query.map((rs, ctx) -> found.put(ref(rs), row(rs))).forEach(before -> {});
        });
    return found;
  }

  /** Stores those that nobody stored before; returns how many that were. */
  int insert(Map<KeyRef, Row> rows) {
    return jdbi.withHandle(
        h -> {
          PreparedBatch batch =
              h.prepareBatch(
                  """
                  INSERT INTO key.data_key (site, owner, class, wrapping, wrapped)
                  VALUES (:site, :owner, :class, :wrapping, :wrapped)
                  ON CONFLICT DO NOTHING
                  """);
          rows.forEach(
              (ref, row) ->
                  batch
                      .bind("site", ref.site())
                      .bind("owner", ref.owner())
                      .bind("class", ref.retention().code())
                      .bind("wrapping", row.wrapping())
                      .bind("wrapped", row.wrapped())
                      .add());
          return Arrays.stream(batch.execute()).sum();
        });
  }

  /** Empties the row, which stays as a mark; returns whether there was a live key. */
  boolean destroy(KeyRef ref) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        UPDATE key.data_key SET wrapped = NULL, destroyed_at = now()
                        WHERE site = :site AND owner = :owner AND class = :class
                          AND wrapped IS NOT NULL
                        """)
                    .bind("site", ref.site())
                    .bind("owner", ref.owner())
                    .bind("class", ref.retention().code())
                    .execute())
        > 0;
  }

  private static void bind(
      Query query, String name, Collection<KeyRef> refs, Function<KeyRef, String> column) {
    query.bindArray(name, String.class, refs.stream().map(column).toList());
  }

  private static KeyRef ref(ResultSet row) throws SQLException {
    return new KeyRef(
        row.getString("site"), row.getString("owner"), new RetentionClass(row.getString("class")));
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(row.getString("wrapping"), row.getBytes("wrapped"));
  }
}
