package io.shouyue.consent.ledger.log;

import java.util.UUID;

/**
 * A leaf taken from the queue.
 *
 * @param data its final bytes
 */
record Queued(UUID leaf, byte[] data) {}
