package io.shouyue.proof;

/** Checks one leaf against the log's signed word for it. */
public final class LeafCheck {
  private final LogTrust trust;

  public LeafCheck(LogTrust trust) {
    this.trust = trust;
  }

  /**
   * Whether a trusted log holds those leaf data.
   *
   * @param where named in the answer when the proof does not hold
   */
  public Verdict check(byte[] data, String tlogProof, String where) {
    TlogProof proof;
    Checkpoint state;
    try {
      proof = TlogProof.parse(tlogProof);
      state = Checkpoint.parse(proof.checkpoint().text());
    } catch (IllegalArgumentException malformed) {
      return new Verdict.Invalid(where, Flaw.PROOF_MALFORMED);
    }
    return trust
        .log(state.origin())
        .map(key -> check(data, proof, state, key, where))
        .orElseGet(() -> new Verdict.Invalid(where, Flaw.ANOTHER_LOG));
  }

  private Verdict check(
      byte[] data, TlogProof proof, Checkpoint state, VerifierKey key, String where) {
    if (!proof.checkpoint().signedBy(key)) {
      return new Verdict.Invalid(where, Flaw.SIGNATURE_FALSE);
    }
    Hash leaf = MerkleTree.leaf(data);
    if (!MerkleProofs.included(leaf, proof.index(), state.size(), proof.siblings(), state.root())) {
      return new Verdict.Invalid(where, Flaw.NOT_IN_LOG);
    }
    var cosigners = trust.cosigners(proof.checkpoint());
    return cosigners.size() < trust.quorum()
        ? new Verdict.Invalid(where, Flaw.WITNESSES_MISSING)
        : new Verdict.Valid(type(data), proof.index(), state, cosigners);
  }

  private static String type(byte[] data) {
    try {
      return Leaf.parse(data).type();
    } catch (IllegalArgumentException foreign) {
      return "";
    }
  }
}
