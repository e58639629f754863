package io.shouyue.retention.inbox;

import io.shouyue.platform.data.message.InAppMessage;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Inboxes; title and text are sealed under the person's account key. */
@ApplicationScoped
class PgInboxStore {

  private static final String TITLE = "inbox_message.title";
  private static final String TEXT = "inbox_message.text";

  private final Jdbi jdbi;
  private final DataKeys keys;

  PgInboxStore(Jdbi jdbi, DataKeys keys) {
    this.jdbi = jdbi;
    this.keys = keys;
  }

  /** Adds it unless it is there already. */
  void add(InAppMessage message) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO inbox_message
                      (id, site, subject_id, at, sender, about, title_sealed, text_sealed)
                    VALUES (:id, :site, :subject, :at, :sender, :about, :title, :text)
                    ON CONFLICT (id) DO NOTHING
                    """)
                .bind("id", message.id())
                .bind("site", message.site())
                .bind("subject", message.subject())
                .bind("at", message.at())
                .bind("sender", message.sender())
                .bind("about", message.about())
                .bind("title", seal(message, TITLE, message.title()))
                .bind("text", seal(message, TEXT, message.text()))
                .execute());
  }

  /**
   * The newest first, up to one more than {@code limit}.
   *
   * @param before those older than the message of that time and id; null from the newest
   */
  List<InboxEntry> list(String site, String subject, @Nullable Place before, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM inbox_message
                    WHERE site = :site AND subject_id = :subject
                      AND (CAST(:id AS text) IS NULL
                        OR (at, id) < (CAST(:at AS timestamptz), :id))
                    ORDER BY at DESC, id DESC
                    LIMIT :limit
                    """)
                .bind("site", site)
                .bind("subject", subject)
                .bind("at", before == null ? null : before.at())
                .bind("id", before == null ? null : before.id())
                .bind("limit", limit + 1)
                .map((rs, ctx) -> read(rs))
                .list());
  }

  /** Where a page ends. */
  record Place(Instant at, String id) {}

  Optional<InboxEntry> find(String site, String subject, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM inbox_message
                    WHERE site = :site AND subject_id = :subject AND id = :id
                    """)
                .bind("site", site)
                .bind("subject", subject)
                .bind("id", id)
                .map((rs, ctx) -> read(rs))
                .findOne());
  }

  long unread(String site, String subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) FROM inbox_message
                    WHERE site = :site AND subject_id = :subject AND read_at IS NULL
                    """)
                .bind("site", site)
                .bind("subject", subject)
                .mapTo(long.class)
                .one());
  }

  /** Keeps the first time. */
  void read(String site, String subject, String id, Instant now) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE inbox_message SET read_at = coalesce(read_at, :now)
                    WHERE site = :site AND subject_id = :subject AND id = :id
                    """)
                .bind("site", site)
                .bind("subject", subject)
                .bind("id", id)
                .bind("now", now)
                .execute());
  }

  private byte[] seal(InAppMessage message, String context, String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    return keys.seal(message.site(), message.subject(), RetentionClass.ACCOUNT, context, plain);
  }

  private InboxEntry read(ResultSet rs) throws SQLException {
    OffsetDateTime readAt = rs.getObject("read_at", OffsetDateTime.class);
    return new InboxEntry(
        new InAppMessage(
            rs.getString("id"),
            rs.getString("site"),
            rs.getString("subject_id"),
            rs.getObject("at", OffsetDateTime.class).toInstant(),
            rs.getString("sender"),
            open(rs, TITLE, "title_sealed"),
            open(rs, TEXT, "text_sealed"),
            rs.getString("about")),
        readAt == null ? null : readAt.toInstant());
  }

  private String open(ResultSet rs, String context, String column) throws SQLException {
    byte[] plain =
        keys.open(
            rs.getString("site"),
            rs.getString("subject_id"),
            RetentionClass.ACCOUNT,
            context,
            rs.getBytes(column));
    return new String(plain, StandardCharsets.UTF_8);
  }
}
