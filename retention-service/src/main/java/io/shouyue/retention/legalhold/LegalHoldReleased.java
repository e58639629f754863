package io.shouyue.retention.legalhold;

import org.jspecify.annotations.Nullable;

/**
 * A hold was released; what waited for it may go on. Fired in the transaction that releases it.
 *
 * @param subject null when it was for everybody
 */
public record LegalHoldReleased(String site, @Nullable String subject) {}
