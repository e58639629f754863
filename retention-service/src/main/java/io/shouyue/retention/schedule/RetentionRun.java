package io.shouyue.retention.schedule;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the records of a site.
 *
 * @param legalDay the day whose rules it goes by, however long it takes
 * @param perMinute the most records it treats in a minute; null for as fast as it can
 * @param lookedAt records that were looked at
 */
public record RetentionRun(
    String id,
    String site,
    boolean dryRun,
    RunState state,
    LocalDate legalDay,
    @Nullable Integer perMinute,
    long lookedAt,
    boolean collected,
    Instant startedAt,
    String startedBy,
    @Nullable Instant finishedAt) {}
