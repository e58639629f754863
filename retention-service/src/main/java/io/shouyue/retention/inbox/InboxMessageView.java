package io.shouyue.retention.inbox;

import io.shouyue.platform.data.message.InAppMessage;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A message in the caller's inbox.
 *
 * @param sender kind of who wrote it: {@code STAFF}, {@code SYSTEM} or {@code SERVICE}
 * @param about id of the request it is about
 * @param readAt null until it is marked as read
 */
@Schema(name = "InboxMessage")
public record InboxMessageView(
    String id,
    Instant at,
    String sender,
    String title,
    String text,
    @Nullable String about,
    @Nullable Instant readAt) {

  static InboxMessageView of(InboxEntry entry) {
    InAppMessage message = entry.message();
    return new InboxMessageView(
        message.id(),
        message.at(),
        message.sender(),
        message.title(),
        message.text(),
        message.about(),
        entry.readAt());
  }

  @Override
  public String toString() {
    return "InboxMessage[" + id + "]";
  }
}
