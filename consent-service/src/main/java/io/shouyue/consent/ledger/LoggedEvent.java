package io.shouyue.consent.ledger;

import io.shouyue.proof.Json;
import io.shouyue.proof.Leaf;
import java.util.UUID;

/**
 * An event that is in the ledger, with what opens its commitment.
 *
 * @param salt personal to the record; whoever has salt and record can link the leaf
 */
public record LoggedEvent(ConsentEvent event, UUID leafId, Leaf leaf, Salt salt, Json.Obj record) {}
