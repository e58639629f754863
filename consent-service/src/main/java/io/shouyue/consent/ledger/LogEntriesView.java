package io.shouyue.consent.ledger;

import java.util.List;

/** The leaves that records got, in their order. */
public record LogEntriesView(List<LogEntryView> items) {}
