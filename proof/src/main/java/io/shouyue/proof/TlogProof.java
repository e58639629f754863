package io.shouyue.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A leaf's way to a signed root in one text (<a href="https://c2sp.org/tlog-proof">C2SP
 * tlog-proof</a>): index, sibling hashes from leaf to root, the checkpoint verbatim.
 */
public record TlogProof(long index, List<Hash> siblings, SignedNote checkpoint) {
  private static final String HEAD = "c2sp.org/tlog-proof@v1";
  private static final String INDEX = "index ";

  public TlogProof {
    siblings = List.copyOf(siblings);
  }

  /** Reads the text; nothing is checked but its form, which is the one {@link #toString} gives. */
  public static TlogProof parse(String text) {
    TlogProof proof = read(text);
    if (!proof.toString().equals(text)) {
      throw new IllegalArgumentException("not a tlog-proof");
    }
    return proof;
  }

  private static TlogProof read(String text) {
    int blank = text.indexOf("\n\n");
    if (blank < 0) {
      throw new IllegalArgumentException("a proof has a blank line before its checkpoint");
    }
    String[] lines = text.substring(0, blank).split("\n", -1);
    if (lines.length < 2 || !lines[0].equals(HEAD) || !lines[1].startsWith(INDEX)) {
      throw new IllegalArgumentException("not a tlog-proof");
    }
    List<Hash> siblings = new ArrayList<>();
    for (int i = 2; i < lines.length; i++) {
      siblings.add(Hash.ofBase64(lines[i]));
    }
    return new TlogProof(
        Long.parseLong(lines[1].substring(INDEX.length())),
        siblings,
        SignedNote.parse(text.substring(blank + 2)));
  }

  /** Whether that leaf data stands in the log of that key where the proof says. */
  public boolean verifies(byte[] leafData, VerifierKey key) {
    if (!checkpoint.signedBy(key)) {
      return false;
    }
    Checkpoint state = Checkpoint.open(checkpoint, key);
    return MerkleProofs.included(
        MerkleTree.leaf(leafData), index, state.size(), siblings, state.root());
  }

  @Override
  public String toString() {
    StringBuilder out =
        new StringBuilder(HEAD).append('\n').append(INDEX).append(index).append('\n');
    siblings.forEach(hash -> out.append(hash.base64()).append('\n'));
    return out.append('\n').append(checkpoint).toString();
  }
}
