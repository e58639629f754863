package io.shouyue.retention.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Lists of requests: what is due first in front, or what ended last. */
@ApplicationScoped
class PgRequestList {

  private static final String MATCHING =
      """
      SELECT * FROM request r
      WHERE site = :site
        AND (CAST(:subject AS text) IS NULL OR subject_id = :subject)
        AND (CAST(:state AS text) IS NULL OR state = :state)
        AND (CAST(:type AS text) IS NULL OR type = :type)
        AND (CAST(:assignee AS text) IS NULL
          OR coalesce(assignee, '%s') = :assignee)
        AND (CAST(:dueBefore AS timestamptz) IS NULL OR due < :dueBefore)
        AND (CAST(:promise AS text) IS NULL OR EXISTS (
          SELECT 1 FROM request_clock c
          WHERE c.request_id = r.id AND c.promise = :promise
            AND c.outcome IS DISTINCT FROM 'MOOT'))
      """
          .formatted(RequestQuery.NOBODY);

  private static final String BY_DUE =
      """
        AND (:all OR state IN (<open>))
        AND (CAST(:afterId AS text) IS NULL
          OR (coalesce(due, 'infinity'), id) > (CAST(:afterKey AS timestamptz), :afterId))
      ORDER BY coalesce(due, 'infinity'::timestamptz), id
      LIMIT :limit
      """;

  private static final String BY_END =
      """
        AND (NOT :all AND state NOT IN (<open>))
        AND (CAST(:afterId AS text) IS NULL
          OR (coalesce(closed_at, answered_at, received_at), id)
            < (CAST(:afterKey AS timestamptz), :afterId))
      ORDER BY coalesce(closed_at, answered_at, received_at) DESC, id DESC
      LIMIT :limit
      """;

  private final Jdbi jdbi;

  PgRequestList(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Reads one more than the limit, so that the caller knows whether there is a next page. Those
   * without a running clock come last among what is due.
   */
  List<Request> read(RequestQuery query) {
    String order = query.scope() == RequestScope.ENDED ? BY_END : BY_DUE;
    return jdbi.withHandle(
        h -> bind(h.createQuery(MATCHING + order), query).map(new RequestRow()).list());
  }

  private static Query bind(Query sql, RequestQuery query) {
    return sql.bind("site", query.site())
        .bind("subject", query.subject())
        .bind("state", query.state() == null ? null : query.state().name())
        .bind("type", query.type() == null ? null : query.type().name())
        .bind("assignee", query.assignee())
        .bind("promise", query.promise())
        .bind("dueBefore", query.dueBefore())
        .bind("all", query.scope() == RequestScope.ALL)
        .bind("afterKey", query.afterKey())
        .bind("afterId", query.afterId())
        .bind("limit", query.limit() + 1)
        .bindList("open", RequestState.OPEN.stream().map(Enum::name).toList());
  }
}
