package io.shouyue.retention.erasure;

import io.shouyue.retention.datamap.SourceOutcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an erasure stands in one of the website's systems.
 *
 * @param lastError code of what stopped the last attempt that failed
 * @param outcome what was done, or will be once the system's commit is through
 */
public record SourceRecord(
    String plan,
    String source,
    SourceStage stage,
    String code,
    int attempts,
    @Nullable String lastError,
    @Nullable Instant doneAt,
    @Nullable SourceOutcome outcome) {}
