package io.shouyue.retention.request;

import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Files of requests, name and content sealed under the key of the request's owner. */
@ApplicationScoped
class PgAttachmentStore {

  private static final String NAME = "request_attachment.name";
  private static final String CONTENT = "request_attachment.content";

  private final Jdbi jdbi;
  private final RequestSecrets secrets;
  private final DataKeys keys;

  PgAttachmentStore(Jdbi jdbi, RequestSecrets secrets, DataKeys keys) {
    this.jdbi = jdbi;
    this.secrets = secrets;
    this.keys = keys;
  }

  void add(Request request, Attachment attachment, byte[] content) {
    byte[] name = secrets.seal(request, NAME, attachment.name());
    byte[] sealed =
        keys.seal(request.site(), owner(request), RetentionClass.ACCOUNT, CONTENT, content);
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO request_attachment
                      (id, request_id, at, direction, proof, type, size, name_sealed, content_sealed)
                    VALUES (:id, :request, :at, :direction, :proof, :type, :size, :name, :content)
                    """)
                .bind("id", attachment.id())
                .bind("request", request.id())
                .bind("at", attachment.at())
                .bind("direction", attachment.direction().name())
                .bind("proof", attachment.proof())
                .bind("type", attachment.type().name())
                .bind("size", attachment.size())
                .bind("name", name)
                .bind("content", sealed)
                .execute());
  }

  /** Brings a file of one request into another, under that one's key. */
  void move(Attachment attachment, byte[] content, Request to) {
    byte[] name = secrets.seal(to, NAME, attachment.name());
    byte[] sealed = keys.seal(to.site(), owner(to), RetentionClass.ACCOUNT, CONTENT, content);
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE request_attachment
                    SET request_id = :to, name_sealed = :name, content_sealed = :content
                    WHERE id = :id
                    """)
                .bind("to", to.id())
                .bind("name", name)
                .bind("content", sealed)
                .bind("id", attachment.id())
                .execute());
  }

  /** Without their contents, oldest first. */
  List<Attachment> of(Request request) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT id, at, direction, proof, type, size, name_sealed
                    FROM request_attachment
                    WHERE request_id = :request ORDER BY at, id
                    """)
                .bind("request", request.id())
                .map((rs, ctx) -> attachment(request, rs))
                .list());
  }

  Optional<byte[]> content(Request request, String id) {
    return jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        SELECT content_sealed FROM request_attachment
                        WHERE request_id = :request AND id = :id
                        """)
                    .bind("request", request.id())
                    .bind("id", id)
                    .mapTo(byte[].class)
                    .findOne())
        .map(
            bytes ->
                keys.open(request.site(), owner(request), RetentionClass.ACCOUNT, CONTENT, bytes));
  }

  private Attachment attachment(Request request, ResultSet rs) throws SQLException {
    return new Attachment(
        rs.getString("id"),
        rs.getObject("at", OffsetDateTime.class).toInstant(),
        Direction.valueOf(rs.getString("direction")),
        rs.getBoolean("proof"),
        FileType.valueOf(rs.getString("type")),
        rs.getInt("size"),
        secrets.open(request, NAME, rs.getBytes("name_sealed")));
  }

  private static String owner(Request request) {
    return Objects.requireNonNull(request.keyOwner());
  }
}
