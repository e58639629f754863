package io.shouyue.consent.ledger;

import org.jspecify.annotations.Nullable;

/**
 * An event as a history tells it.
 *
 * @param how null once its evidence is gone
 */
public record ToldEvent(EventSummary event, @Nullable How how) {}
