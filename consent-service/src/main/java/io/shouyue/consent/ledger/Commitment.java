package io.shouyue.consent.ledger;

import io.shouyue.proof.Leaf;
import java.util.UUID;

/**
 * A leaf that commits to a record.
 *
 * @param salt personal to the record; whoever has salt and record can link the leaf
 */
public record Commitment(UUID id, Leaf leaf, Salt salt) {}
