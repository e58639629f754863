package io.shouyue.consent.ledger;

import io.shouyue.proof.TlogProof;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What proves a record: put as member {@code proof} into the record, it makes a document that
 * anybody can check.
 *
 * @param state {@code PENDING} until the log has integrated the leaf, then {@code INTEGRATED}
 * @param salt 32 bytes of base64
 * @param leaf the leaf's data in base64
 * @param tlogProof its way to a signed checkpoint; absent while pending
 */
public record LogProofView(String state, String salt, String leaf, @Nullable String tlogProof) {
  static LogProofView of(Salt salt, byte[] leaf, @Nullable TlogProof proof) {
    return new LogProofView(
        proof == null ? "PENDING" : "INTEGRATED",
        salt.base64(),
        Base64.getEncoder().encodeToString(leaf),
        proof == null ? null : proof.toString());
  }
}
