package io.shouyue.consent.ledger.log;

import java.util.UUID;

/** Where a leaf stands. */
public record Place(UUID leaf, int log, long index) {}
