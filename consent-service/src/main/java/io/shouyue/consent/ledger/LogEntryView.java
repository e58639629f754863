package io.shouyue.consent.ledger;

import java.util.UUID;

/** The leaf a record got; by it the proof can be asked for later. */
public record LogEntryView(UUID leaf) {}
