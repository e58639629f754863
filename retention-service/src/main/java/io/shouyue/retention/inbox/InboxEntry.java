package io.shouyue.retention.inbox;

import io.shouyue.platform.data.message.InAppMessage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message in somebody's inbox.
 *
 * @param readAt when they marked it as read; null before
 */
public record InboxEntry(InAppMessage message, @Nullable Instant readAt) {}
