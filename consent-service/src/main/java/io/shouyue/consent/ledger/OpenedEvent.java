package io.shouyue.consent.ledger;

import io.shouyue.proof.Json;

/** An event with its record, as it was committed to. */
public record OpenedEvent(EventSummary event, Json.Obj record) {}
