package io.shouyue.platform.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
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

  /**
   * The rows that exist, and these in the place of those that nobody stored before, by one
   * statement. One that somebody stores at the same time is waited for and left out.
   */
  Map<KeyRef, Row> findOrInsert(Map<KeyRef, Row> fresh) {
    Map<KeyRef, Row> found = new HashMap<>();
    jdbi.useHandle(
        h -> {
          Query query =
              h.createQuery(
                  """
                  WITH r AS (
                    SELECT * FROM unnest(:sites, :owners, :classes, :wrappings, :wrapped)
                      AS r(site, owner, class, wrapping, wrapped)),
                  made AS (
                    INSERT INTO key.data_key (site, owner, class, wrapping, wrapped)
                    SELECT * FROM r ON CONFLICT DO NOTHING
                    RETURNING site, owner, class, wrapping, wrapped)
                  SELECT * FROM made
                  UNION ALL
                  SELECT k.* FROM r CROSS JOIN LATERAL (
                    SELECT d.site, d.owner, d.class, d.wrapping, d.wrapped FROM key.data_key d
                    WHERE d.site = r.site AND d.owner = r.owner AND d.class = r.class LIMIT 1) AS k
                  """);
          bind(query, fresh).map((rs, ctx) -> found.put(ref(rs), row(rs))).forEach(before -> {});
        });
    return found;
  }

  /** Stores rows of owners who have none; fails as a whole where one has. */
  void insert(Map<KeyRef, Row> fresh) {
    jdbi.useHandle(
        h ->
            bind(
                    h.createUpdate(
                        """
                        INSERT INTO key.data_key (site, owner, class, wrapping, wrapped)
                        SELECT * FROM unnest(:sites, :owners, :classes, :wrappings, :wrapped)
                        """),
                    fresh)
                .execute());
  }

  /** Empties the rows, which stay as marks; returns those whose key was live. */
  Set<KeyRef> destroy(Collection<KeyRef> refs) {
    Set<KeyRef> live = new HashSet<>();
    jdbi.useHandle(
        h -> {
          Query update =
              h.createQuery(
                  """
                  UPDATE key.data_key k SET wrapped = NULL, destroyed_at = now()
                  FROM unnest(:sites, :owners, :classes) AS r(site, owner, class)
                  WHERE k.site = r.site AND k.owner = r.owner AND k.class = r.class
                    AND k.wrapped IS NOT NULL
                  RETURNING k.site, k.owner, k.class
                  """);
          bind(update, "sites", refs, KeyRef::site);
          bind(update, "owners", refs, KeyRef::owner);
          bind(update, "classes", refs, ref -> ref.retention().code());
          update.map((rs, ctx) -> live.add(ref(rs))).forEach(before -> {});
        });
    return live;
  }

  /**
   * Live keys that are wrapped by a key of an earlier month, locked for the caller's transaction;
   * those that somebody else works on are passed over.
   *
   * @param after in order of site, owner and class; null begins anew
   */
  Map<KeyRef, Row> behind(String wrapping, @Nullable KeyRef after, int limit) {
    Map<KeyRef, Row> found = new LinkedHashMap<>();
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM key.data_key
                    WHERE wrapped IS NOT NULL AND wrapping < :wrapping
                      AND (site, owner, class) > (:site, :owner, :class)
                    ORDER BY site, owner, class LIMIT :limit
                    FOR UPDATE SKIP LOCKED
                    """)
                .bind("wrapping", wrapping)
                .bind("site", after == null ? "" : after.site())
                .bind("owner", after == null ? "" : after.owner())
                .bind("class", after == null ? "" : after.retention().code())
                .bind("limit", limit)
                .map((rs, ctx) -> found.put(ref(rs), row(rs)))
                .forEach(before -> {}));
    return found;
  }

  /** Stores the same keys under another wrapping; the rows are locked. */
  void rewrap(Map<KeyRef, Row> rows) {
    jdbi.useHandle(
        h -> {
          PreparedBatch batch =
              h.prepareBatch(
                  """
                  UPDATE key.data_key SET wrapping = :wrapping, wrapped = :wrapped
                  WHERE site = :site AND owner = :owner AND class = :class
                    AND wrapped IS NOT NULL
                  """);
          rows.forEach((ref, row) -> bind(batch, ref, row).add());
          batch.execute();
        });
  }

  /** How many live keys of a site each wrapping key still wraps, by its name. */
  SortedMap<String, Long> wrappings(String site) {
    SortedMap<String, Long> live = new TreeMap<>();
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT wrapping, count(*) AS keys FROM key.data_key
                    WHERE site = :site AND wrapped IS NOT NULL GROUP BY wrapping
                    """)
                .bind("site", site)
                .map((rs, ctx) -> live.put(rs.getString("wrapping"), rs.getLong("keys")))
                .forEach(before -> {}));
    return live;
  }

  private static PreparedBatch bind(PreparedBatch batch, KeyRef ref, Row row) {
    return batch
        .bind("site", ref.site())
        .bind("owner", ref.owner())
        .bind("class", ref.retention().code())
        .bind("wrapping", row.wrapping())
        .bind("wrapped", row.wrapped());
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Map<KeyRef, Row> rows) {
    byte[][] wrapped = rows.values().stream().map(Row::wrapped).toArray(byte[][]::new);
    bind(statement, "sites", rows.keySet(), KeyRef::site);
    bind(statement, "owners", rows.keySet(), KeyRef::owner);
    bind(statement, "classes", rows.keySet(), ref -> ref.retention().code());
    bind(statement, "wrappings", rows.values(), Row::wrapping);
    Argument keys =
        (place, jdbc, context) ->
            jdbc.setArray(place, jdbc.getConnection().createArrayOf("bytea", wrapped));
    return statement.bind("wrapped", keys);
  }

  private static <T> void bind(
      SqlStatement<?> statement, String name, Collection<T> rows, Function<T, String> column) {
    statement.bindArray(name, String.class, rows.stream().map(column).toList());
  }

  private static KeyRef ref(ResultSet row) throws SQLException {
    return new KeyRef(
        row.getString("site"), row.getString("owner"), new RetentionClass(row.getString("class")));
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(row.getString("wrapping"), row.getBytes("wrapped"));
  }
}
