package io.shouyue.proof;

/**
 * The state of a log that its key signs (<a href="https://c2sp.org/tlog-checkpoint">C2SP
 * tlog-checkpoint</a>): origin, number of leaves, root. Extension lines are kept out of it and stay
 * in the note.
 */
public record Checkpoint(String origin, long size, Hash root) {
  public Checkpoint {
    if (origin.isEmpty()
        || origin.contains("+")
        || origin.chars().anyMatch(Character::isSpaceChar)) {
      throw new IllegalArgumentException("an origin has neither space nor plus");
    }
    if (size < 0) {
      throw new IllegalArgumentException("a log has no negative size");
    }
  }

  /** The three lines that are signed. */
  public String text() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }

  /** Reads the first three lines of a note's text; a leading zero or a short root is refused. */
  public static Checkpoint parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length < 4) {
      throw new IllegalArgumentException("a checkpoint has three lines");
    }
    long size = Long.parseLong(lines[1]);
    if (!Long.toString(size).equals(lines[1])) {
      throw new IllegalArgumentException("a size is plain decimal");
    }
    return new Checkpoint(lines[0], size, Hash.ofBase64(lines[2]));
  }

  /** Reads a signed note and checks that the key, whose name is the origin, signed it. */
  public static Checkpoint open(SignedNote note, VerifierKey key) {
    Checkpoint checkpoint = parse(note.text());
    if (!checkpoint.origin().equals(key.name()) || !note.signedBy(key)) {
      throw new IllegalArgumentException("the checkpoint is not signed by the log's key");
    }
    return checkpoint;
  }
}
