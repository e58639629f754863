package io.shouyue.platform.web.audit;

import io.shouyue.platform.data.audit.AuditEvent;
import java.util.List;

/** Body of {@code POST /v1/audit-events/batch}. */
public record AuditBatch(List<AuditEvent> events) {}
