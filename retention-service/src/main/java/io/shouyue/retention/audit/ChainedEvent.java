package io.shouyue.retention.audit;

import io.shouyue.platform.data.audit.AuditEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event as the trail keeps it.
 *
 * @param arrived order of arrival, for paging
 * @param seq place in the chain; null for the short while before it is chained
 * @param prevHash hex of the hash before it
 * @param hash hex SHA-256 over {@code prevHash} and the event's canonical JSON
 */
public record ChainedEvent(
    AuditEvent event,
    long arrived,
    @Nullable Long seq,
    @Nullable String prevHash,
    @Nullable String hash) {}
