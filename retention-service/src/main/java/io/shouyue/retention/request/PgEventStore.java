package io.shouyue.retention.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
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
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT * FROM request_event WHERE request_id = :request ORDER BY ordinal")
                .bind("request", request)
                .map(
                    (rs, ctx) ->
                        new RequestEvent(
                            rs.getObject("at", OffsetDateTime.class).toInstant(),
                            rs.getString("move"),
                            state(rs.getString("from_state")),
                            RequestState.valueOf(rs.getString("to_state")),
                            rs.getString("actor"),
                            rs.getString("actor_kind")))
                .list());
  }

  private static @Nullable String name(@Nullable RequestState state) {
    return state == null ? null : state.name();
  }

  private static @Nullable RequestState state(@Nullable String name) {
    return name == null ? null : RequestState.valueOf(name);
  }
}
