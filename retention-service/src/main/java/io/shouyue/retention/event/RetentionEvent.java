package io.shouyue.retention.event;

import io.shouyue.platform.id.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A retention rule of a category has started to run for a person.
 *
 * @param trigger what started it, such as {@code contract-ended} or {@code consent-withdrawn}
 * @param recordRef names the cause; the same cause counts once
 * @param eraseBy the last day of keeping the category, in Beijing, as the sender knows it; null
 *     when a rule here has to say
 */
public record RetentionEvent(
    String site,
    SubjectId subject,
    String category,
    String trigger,
    Instant occurredAt,
    String recordRef,
    @Nullable LocalDate eraseBy) {}
