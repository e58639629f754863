package io.shouyue.retention.inbox;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of an inbox.
 *
 * @param unread how many of all messages have not been read
 */
@Schema(name = "Inbox")
public record InboxView(List<InboxMessageView> items, @Nullable String nextCursor, long unread) {}
