package io.shouyue.retention.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The history of requests; only added to until the request is anonymised. */
@ApplicationScoped
class PgEventStore {

  private final Jdbi jdbi;

  PgEventStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void add(String request, RequestEvent event) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO request_event
                      (request_id, ordinal, at, move, from_state, to_state, actor, actor_kind)
                    SELECT :request, count(*), :at, :move, :from, :to, :actor, :kind
                    FROM request_event WHERE request_id = :request
                    """)
                .bind("request", request)
                .bind("at", event.at())
                .bind("move", event.move())
                .bind("from", name(event.from()))
                .bind("to", event.to().name())
                .bind("actor", event.actor())
                .bind("kind", event.actorKind())
                .execute());
  }

  List<RequestEvent> of(String request) {
    return of(List.of(request)).getOrDefault(request, List.of());
  }

  /** The histories of several requests with one query. */
  Map<String, List<RequestEvent>> of(Collection<String> requests) {
    Map<String, List<RequestEvent>> events = new HashMap<>();
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM request_event WHERE request_id = ANY (:ids)
                    ORDER BY request_id, ordinal
                    """)
                .bindArray("ids", String.class, List.copyOf(requests))
                .map(
                    (rs, ctx) ->
                        events
                            .computeIfAbsent(rs.getString("request_id"), id -> new ArrayList<>())
                            .add(event(rs)))
                .forEach(added -> {}));
    return events;
  }

  private static RequestEvent event(ResultSet rs) throws SQLException {
    return new RequestEvent(
        rs.getObject("at", OffsetDateTime.class).toInstant(),
        rs.getString("move"),
        state(rs.getString("from_state")),
        RequestState.valueOf(rs.getString("to_state")),
        rs.getString("actor"),
        rs.getString("actor_kind"));
  }

  private static @Nullable String name(@Nullable RequestState state) {
    return state == null ? null : state.name();
  }

  private static @Nullable RequestState state(@Nullable String name) {
    return name == null ? null : RequestState.valueOf(name);
  }
}
