package io.shouyue.retention.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Messages of requests, sealed like the request itself. */
@ApplicationScoped
class PgMessageStore {

  private static final String CONTEXT = "request_message.text";

  private final Jdbi jdbi;
  private final RequestSecrets secrets;

  PgMessageStore(Jdbi jdbi, RequestSecrets secrets) {
    this.jdbi = jdbi;
    this.secrets = secrets;
  }

  void add(Request request, RequestMessage message) {
    byte[] sealed = secrets.seal(request, CONTEXT, message.text());
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO request_message
                      (id, request_id, at, direction, kind, actor_kind, text_sealed)
                    VALUES (:id, :request, :at, :direction, :kind, :actorKind, :sealed)
                    """)
                .bind("id", message.id())
                .bind("request", request.id())
                .bind("at", message.at())
                .bind("direction", message.direction().name())
                .bind("kind", message.kind().name())
                .bind("actorKind", message.actorKind())
                .bind("sealed", sealed)
                .execute());
  }

  /** Brings a message of one request into another, under that one's key. */
  void move(RequestMessage message, Request to) {
    byte[] sealed = secrets.seal(to, CONTEXT, message.text());
    jdbi.useHandle(
        h ->
            h.execute(
                "UPDATE request_message SET request_id = ?, text_sealed = ? WHERE id = ?",
                to.id(),
                sealed,
                message.id()));
  }

  List<RequestMessage> of(Request request) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT * FROM request_message WHERE request_id = :request ORDER BY at, id")
                .bind("request", request.id())
                .map(
                    (rs, ctx) ->
                        new RequestMessage(
                            rs.getString("id"),
                            rs.getObject("at", OffsetDateTime.class).toInstant(),
                            Direction.valueOf(rs.getString("direction")),
                            MessageKind.valueOf(rs.getString("kind")),
                            rs.getString("actor_kind"),
                            secrets.open(request, CONTEXT, rs.getBytes("text_sealed"))))
                .list());
  }
}
