package io.shouyue.retention.audit;

import org.jspecify.annotations.Nullable;

/**
 * Which events to list; null leaves a criterion out.
 *
 * @param before only what arrived before this one
 */
record AuditQuery(
    String site,
    @Nullable String object,
    @Nullable String subject,
    @Nullable String actor,
    @Nullable String action,
    long before,
    int limit) {}
