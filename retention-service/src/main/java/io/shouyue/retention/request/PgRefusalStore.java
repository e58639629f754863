package io.shouyue.retention.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Proposed refusals, their facts sealed like the request itself. */
@ApplicationScoped
class PgRefusalStore {

  private static final String CONTEXT = "request_refusal.facts";

  private final Jdbi jdbi;
  private final RequestSecrets secrets;

  PgRefusalStore(Jdbi jdbi, RequestSecrets secrets) {
    this.jdbi = jdbi;
    this.secrets = secrets;
  }

  /** A later proposal replaces the one before. */
  void put(Request request, RefusalProposal proposal) {
    byte[] sealed = secrets.seal(request, CONTEXT, proposal.facts());
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO request_refusal
                      (request_id, reason, facts_sealed, proposed_by, proposed_at)
                    VALUES (:request, :reason, :facts, :by, :at)
                    ON CONFLICT (request_id) DO UPDATE SET reason = excluded.reason,
                      facts_sealed = excluded.facts_sealed, proposed_by = excluded.proposed_by,
                      proposed_at = excluded.proposed_at
                    """)
                .bind("request", request.id())
                .bind("reason", proposal.reason().code())
                .bind("facts", sealed)
                .bind("by", proposal.proposedBy())
                .bind("at", proposal.proposedAt())
                .execute());
  }

  /** Those of several requests with one query, by request. */
  Map<String, RefusalProposal> of(List<Request> requests) {
    Map<String, Request> asked =
        requests.stream().collect(Collectors.toMap(Request::id, Function.identity()));
    Map<String, RefusalProposal> found = new HashMap<>();
    if (asked.isEmpty()) {
      return found;
    }
    jdbi.useHandle(
        h ->
            h.createQuery("SELECT * FROM request_refusal WHERE request_id = ANY (:ids)")
                .bindArray("ids", String.class, List.copyOf(asked.keySet()))
                .map(
                    (rs, ctx) ->
                        found.put(
                            rs.getString("request_id"),
                            proposal(asked.get(rs.getString("request_id")), rs)))
                .list());
    return found;
  }

  private RefusalProposal proposal(Request request, ResultSet rs) throws SQLException {
    return new RefusalProposal(
        RefusalReason.of(rs.getString("reason")),
        secrets.open(request, CONTEXT, rs.getBytes("facts_sealed")),
        rs.getString("proposed_by"),
        rs.getObject("proposed_at", OffsetDateTime.class).toInstant());
  }

  void remove(Request request) {
    jdbi.useHandle(
        h -> h.execute("DELETE FROM request_refusal WHERE request_id = ?", request.id()));
  }
}
