package io.shouyue.consent.ledger.log;

import io.shouyue.proof.LogEdge;
import io.shouyue.proof.VerifierKey;

/**
 * The log as its sequencer has it in memory.
 *
 * @param edge grows with every batch; worth nothing any more once a batch has failed
 */
record OpenLog(int number, VerifierKey key, int keyVersion, LogEdge edge) {}
