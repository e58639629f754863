package io.shouyue.retention.schedule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A new run.
 *
 * @param dryRun only counts and shows masked samples
 * @param perMinute the most records it treats in a minute; left out: as fast as it can
 */
@Schema(name = "NewRetentionRun")
public record RetentionRunRequest(
    boolean dryRun, @Nullable @Min(1) @Max(1_000_000) Integer perMinute) {}
