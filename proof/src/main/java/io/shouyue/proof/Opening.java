package io.shouyue.proof;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a proof that opens one commitment: {@code salt}, {@code leaf} and, once integrated,
 * {@code tlogProof}.
 *
 * @param where its path within the document, ends in a dot
 */
record Opening(String where, Map<String, Json> members) {
  private static final String SALT = "salt";
  private static final String LEAF = "leaf";
  private static final String TLOG_PROOF = "tlogProof";

  /** The part's own members beside those given; nothing else may be there. */
  Optional<Verdict.Invalid> strangers(Set<String> others) {
    return members.keySet().stream()
        .filter(name -> !Set.of(SALT, LEAF, TLOG_PROOF).contains(name) && !others.contains(name))
        .findFirst()
        .map(name -> new Verdict.Invalid(where + name, Flaw.UNKNOWN_PART));
  }

  /**
   * Whether the record is what the leaf commits to, and the leaf is in the log.
   *
   * @param what names the record in an answer
   * @param about of which type and day the leaf must be
   * @param integrated whether there must be a proof, or must be none
   */
  Verdict check(Json record, String what, About about, boolean integrated, LeafCheck log) {
    byte[] salt;
    try {
      salt = bytes(SALT);
    } catch (IllegalArgumentException malformed) {
      return new Verdict.Invalid(where + SALT, Flaw.SALT_MALFORMED);
    }
    if (salt.length != Leaf.SALT_SIZE) {
      return new Verdict.Invalid(where + SALT, Flaw.SALT_MALFORMED);
    }
    try {
      byte[] data = bytes(LEAF);
      Leaf leaf = Leaf.parse(data);
      if (!about.fits(leaf)) {
        return new Verdict.Invalid(where + LEAF, Flaw.LEAF_CHANGED);
      }
      boolean fits = leaf.matches(salt, record);
      return integrated ? proven(data, fits, what, log) : pending(leaf, fits, what);
    } catch (RuntimeException malformed) {
      return new Verdict.Invalid(where + LEAF, Flaw.LEAF_MALFORMED);
    }
  }

  private Verdict pending(Leaf leaf, boolean fits, String what) {
    if (members.containsKey(TLOG_PROOF)) {
      return new Verdict.Invalid(where + TLOG_PROOF, Flaw.PROOF_TOO_EARLY);
    }
    return fits
        ? new Verdict.Pending(leaf.type())
        : new Verdict.Invalid(what, Flaw.CONTENT_CHANGED);
  }

  private Verdict proven(byte[] data, boolean fits, String what, LeafCheck log) {
    if (!(members.get(TLOG_PROOF) instanceof Json.Text proof)) {
      return new Verdict.Invalid(where + TLOG_PROOF, Flaw.PROOF_MISSING);
    }
    Verdict verdict = log.check(data, proof.value(), where + TLOG_PROOF);
    if (fits) {
      return verdict;
    }
    boolean inLog = verdict instanceof Verdict.Valid;
    return inLog
        ? new Verdict.Invalid(what, Flaw.CONTENT_CHANGED)
        : new Verdict.Invalid(where + LEAF, Flaw.LEAF_CHANGED);
  }

  private byte[] bytes(String name) {
    if (members.get(name) instanceof Json.Text text) {
      return StrictBase64.decode(text.value());
    }
    throw new IllegalArgumentException("no " + name);
  }
}
