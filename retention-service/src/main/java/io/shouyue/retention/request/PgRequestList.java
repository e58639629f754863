package io.shouyue.retention.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Lists of requests, and how long they are. */
@ApplicationScoped
class PgRequestList {

  /** As text, so that the database sees that it is the condition of {@code request_open}. */
  private static final String OPEN =
      RequestState.OPEN.stream().map(Enum::name).collect(Collectors.joining("', '", "('", "')"));

  /** Conditions by the names of their parameters. */
  private static final Map<String, String> CRITERIA =
      Map.of(
          "subject", "subject_id = :subject",
          "state", "state = :state",
          "type", "type = :type",
          "assignee", "coalesce(assignee, '%s') = :assignee".formatted(RequestQuery.NOBODY),
          "dueFrom", "due >= :dueFrom",
          "dueBefore", "due < :dueBefore",
          "promise",
              """
              EXISTS (SELECT 1 FROM request_clock c
                WHERE c.request_id = r.id AND c.promise = :promise
                  AND c.outcome IS DISTINCT FROM 'MOOT')""");

  private static final String PROPOSED =
      "AND EXISTS (SELECT 1 FROM request_refusal p WHERE p.request_id = r.id)\n";

  private final Jdbi jdbi;

  PgRequestList(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Reads one more than the limit, so that the caller knows whether there is a next page. */
  List<Request> read(RequestQuery query) {
    Map<String, Object> asked = asked(query);
    String after = query.afterId() == null ? "" : "AND " + query.order().after() + "\n";
    put(asked, "afterKey", query.afterKey());
    put(asked, "afterId", query.afterId());
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT "
                        + RequestRow.COLUMNS
                        + matching(query, asked)
                        + after
                        + query.order().sql())
                .bindMap(asked)
                .bind("limit", query.limit() + 1)
                .map(new RequestRow())
                .list());
  }

  /** How many there are on all pages. */
  long count(RequestQuery query) {
    Map<String, Object> asked = asked(query);
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT count(*) " + matching(query, asked))
                .bindMap(asked)
                .mapTo(long.class)
                .one());
  }

  /** Only what is asked for: an idle condition would have each call planned anew. */
  private static String matching(RequestQuery query, Map<String, Object> asked) {
    StringBuilder sql = new StringBuilder("FROM request r WHERE site = :site\n");
    asked.keySet().stream()
        .filter(CRITERIA::containsKey)
        .forEach(name -> sql.append("AND ").append(CRITERIA.get(name)).append('\n'));
    sql.append(
        switch (query.scope()) {
          case ALL -> "";
          case OPEN -> "AND state IN " + OPEN + "\n";
          case ENDED -> "AND state NOT IN " + OPEN + "\n";
        });
    return sql.append(query.proposed() ? PROPOSED : "").toString();
  }

  private static Map<String, Object> asked(RequestQuery query) {
    Map<String, Object> asked = new TreeMap<>(Map.of("site", query.site()));
    put(asked, "subject", query.subject());
    put(asked, "state", query.state() == null ? null : query.state().name());
    put(asked, "type", query.type() == null ? null : query.type().name());
    put(asked, "assignee", query.assignee());
    put(asked, "promise", query.promise());
    put(asked, "dueFrom", query.dueFrom());
    put(asked, "dueBefore", query.dueBefore());
    return asked;
  }

  private static void put(Map<String, Object> asked, String name, @Nullable Object value) {
    if (value != null) {
      asked.put(name, value);
    }
  }
}
