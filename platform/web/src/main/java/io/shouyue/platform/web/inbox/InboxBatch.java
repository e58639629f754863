package io.shouyue.platform.web.inbox;

import io.shouyue.platform.data.message.InAppMessage;
import java.util.List;

/** Body of {@code POST /v1/messages/batch}. */
public record InboxBatch(List<InAppMessage> messages) {}
