package io.shouyue.retention.inbox;

import io.shouyue.platform.data.message.InAppMessage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Messages of another service. */
@Schema(name = "InboxBatch")
public record InboxBatchRequest(@NotNull @Size(max = 1_000) List<@NotNull InAppMessage> messages) {}
