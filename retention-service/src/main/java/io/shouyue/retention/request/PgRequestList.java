package io.shouyue.retention.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Lists of requests, and how long they are. */
@ApplicationScoped
class PgRequestList {

  private static final String MATCHING =
      """
      FROM request r
      WHERE site = :site
        AND (CAST(:subject AS text) IS NULL OR subject_id = :subject)
        AND (CAST(:state AS text) IS NULL OR state = :state)
        AND (CAST(:type AS text) IS NULL OR type = :type)
        AND (CAST(:assignee AS text) IS NULL
          OR coalesce(assignee, '%s') = :assignee)
        AND (CAST(:dueFrom AS timestamptz) IS NULL OR due >= :dueFrom)
        AND (CAST(:dueBefore AS timestamptz) IS NULL OR due < :dueBefore)
        AND (CAST(:promise AS text) IS NULL OR EXISTS (
          SELECT 1 FROM request_clock c
          WHERE c.request_id = r.id AND c.promise = :promise
            AND c.outcome IS DISTINCT FROM 'MOOT'))
      """
          .formatted(RequestQuery.NOBODY);

  private static final String PROPOSED =
      "AND EXISTS (SELECT 1 FROM request_refusal p WHERE p.request_id = r.id)\n";

  private final Jdbi jdbi;

  PgRequestList(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Reads one more than the limit, so that the caller knows whether there is a next page. */
  List<Request> read(RequestQuery query) {
    return jdbi.withHandle(
        h ->
            bind(h.createQuery("SELECT * " + matching(query) + query.order().sql()), query)
                .bind("afterKey", query.afterKey())
                .bind("afterId", query.afterId())
                .bind("limit", query.limit() + 1)
                .map(new RequestRow())
                .list());
  }

  /** How many there are on all pages. */
  long count(RequestQuery query) {
    return jdbi.withHandle(
        h ->
            bind(h.createQuery("SELECT count(*) " + matching(query)), query)
                .mapTo(long.class)
                .one());
  }

  private static String matching(RequestQuery query) {
    String scope =
        switch (query.scope()) {
          case ALL -> "";
          case OPEN -> "AND state IN (<open>)\n";
          case ENDED -> "AND state NOT IN (<open>)\n";
        };
    return MATCHING + scope + (query.proposed() ? PROPOSED : "");
  }

  private static Query bind(Query sql, RequestQuery query) {
    Query bound =
        sql.bind("site", query.site())
            .bind("subject", query.subject())
            .bind("state", query.state() == null ? null : query.state().name())
            .bind("type", query.type() == null ? null : query.type().name())
            .bind("assignee", query.assignee())
            .bind("promise", query.promise())
            .bind("dueFrom", query.dueFrom())
            .bind("dueBefore", query.dueBefore());
    return query.scope() == RequestScope.ALL
        ? bound
        : bound.bindList("open", RequestState.OPEN.stream().map(Enum::name).toList());
  }
}
