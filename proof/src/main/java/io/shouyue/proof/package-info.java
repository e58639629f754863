/**
 * What anyone needs to check a receipt or a certificate without us: canonical JSON (RFC 8785),
 * Merkle tree hashing and proofs (RFC 6962), signed notes, checkpoints and log proofs (C2SP). No
 * dependencies, no clock, no I/O. Every module may use it; it uses none.
 */
@NullMarked
package io.shouyue.proof;

import org.jspecify.annotations.NullMarked;
