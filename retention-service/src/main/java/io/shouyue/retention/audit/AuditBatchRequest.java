package io.shouyue.retention.audit;

import io.shouyue.platform.data.audit.AuditEvent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Events of another service. */
@Schema(name = "AuditBatch")
public record AuditBatchRequest(@NotNull @Size(max = 1_000) List<@NotNull AuditEvent> events) {}
