package io.shouyue.consent.ledger;

import java.time.Instant;

/**
 * That an event was stated by an import.
 *
 * @param id {@code imp_…}
 * @param at when it was imported; the day its leaf bears
 */
public record Imported(String id, Instant at) {}
