package io.shouyue.consent.ledger;

import io.shouyue.proof.Json;
import io.shouyue.proof.Leaf;
import java.util.UUID;

/**
 * A record and the leaf that commits to it.
 *
 * @param salt personal to the record; whoever has salt and record can link the leaf
 */
public record Commitment(UUID id, Leaf leaf, Salt salt, Json record) {}
