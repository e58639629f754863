package io.shouyue.consent.suppression;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the list as a file holds it.
 *
 * @param key name of the key under which the digest was made; under another one it says nothing
 * @param subject whose contact it is known to be
 */
public record ListedContact(
    String site,
    String digest,
    String key,
    ContactChannel channel,
    String purpose,
    SuppressionSource source,
    Instant since,
    @Nullable String subject) {}
