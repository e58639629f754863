package io.shouyue.retention.event;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event that was recorded. */
@Schema(name = "RecordedRetentionEvent")
public record RetentionEventView(
    String subject,
    String category,
    String trigger,
    Instant occurredAt,
    String recordRef,
    @Nullable LocalDate eraseBy,
    Instant recordedAt) {}
