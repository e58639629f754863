package io.shouyue.retention.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Lists of requests, what is due first in front; those without a running clock come last. */
@ApplicationScoped
class PgRequestList {

  private final Jdbi jdbi;

  PgRequestList(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Reads one more than the limit, so that the caller knows whether there is a next page. */
  List<Request> read(RequestQuery query) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM request
                    WHERE site = :site
                      AND (CAST(:subject AS text) IS NULL OR subject_id = :subject)
                      AND (CAST(:state AS text) IS NULL OR state = :state)
                      AND (CAST(:type AS text) IS NULL OR type = :type)
                      AND (CAST(:assignee AS text) IS NULL OR assignee = :assignee)
                      AND (CAST(:dueBefore AS timestamptz) IS NULL OR due < :dueBefore)
                      AND (NOT :openOnly OR state IN (<open>))
                      AND (CAST(:afterId AS text) IS NULL
                        OR (coalesce(due, 'infinity'), id)
                          > (CAST(:afterDue AS timestamptz), :afterId))
                    ORDER BY coalesce(due, 'infinity'::timestamptz), id
                    LIMIT :limit
                    """)
                .bind("site", query.site())
                .bind("subject", query.subject())
                .bind("state", query.state() == null ? null : query.state().name())
                .bind("type", query.type() == null ? null : query.type().name())
                .bind("assignee", query.assignee())
                .bind("dueBefore", query.dueBefore())
                .bind("openOnly", query.openOnly())
                .bind("afterDue", query.afterDue())
                .bind("afterId", query.afterId())
                .bind("limit", query.limit() + 1)
                .bindList("open", RequestState.OPEN.stream().map(Enum::name).toList())
                .map(new RequestRow())
                .list());
  }
}
