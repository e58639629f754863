package io.shouyue.retention.restriction;

import org.jspecify.annotations.Nullable;

/**
 * The switches of a person changed, and consent-service has to be told.
 *
 * @param request that is executed once it was; null when nothing waits for it
 */
public record RestrictionOrder(String site, String subject, @Nullable String request) {}
