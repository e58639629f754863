package io.shouyue.retention.datamap;

import io.shouyue.retention.schedule.RuleAction;
import org.jspecify.annotations.Nullable;

/**
 * What was done in one table.
 *
 * @param before rows of the person before
 * @param touched rows deleted or anonymised
 * @param after rows that still lead to the person
 * @param k smallest number of anonymised rows that look alike; null where rows were deleted
 * @param l smallest number of different sensitive values among those; null where nothing is marked
 *     sensitive
 */
public record TableOutcome(
    String table,
    RuleAction action,
    long before,
    long touched,
    long after,
    @Nullable Long k,
    @Nullable Long l) {}
