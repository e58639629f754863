/**
 * The Merkle log that the leaves form: one sequencer gives them places and writes tiles, signs
 * checkpoints and publishes them; everybody may read. Knows nothing of what a leaf is about. States
 * and duties are in {@code docs/ledger.md}.
 */
@NullMarked
package io.shouyue.consent.ledger.log;

import org.jspecify.annotations.NullMarked;
