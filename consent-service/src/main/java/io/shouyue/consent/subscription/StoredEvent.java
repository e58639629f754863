package io.shouyue.consent.subscription;

import java.time.Instant;

/**
 * An event as it is kept.
 *
 * @param body as it is sent to the site
 */
record StoredEvent(String site, String id, String type, Instant at, String body) {}
