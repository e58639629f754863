package io.shouyue.consent.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recorded case in which data are disclosed without consent; names nobody.
 *
 * @param clause of the law it rests on
 * @param subject whom it concerns; null for whoever the purpose concerns
 */
public record DisclosureRow(
    String id,
    String exception,
    String clause,
    String purpose,
    @Nullable String subject,
    List<String> categories,
    @Nullable String recipient,
    @Nullable String authority,
    String document,
    Instant validFrom,
    Instant validUntil,
    @Nullable Instant endedAt) {}
