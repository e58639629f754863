package io.shouyue.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A text with signature lines (<a href="https://c2sp.org/signed-note">C2SP signed-note</a>). The
 * text ends in a newline, which the signatures cover; the blank line after it they do not.
 */
public record SignedNote(String text, List<Line> lines) {
  private static final String DASH = "\u2014 ";
  private static final int ID_SIZE = 4;

  /** One signature line: who, and base64 of key id and signature. */
  public record Line(String name, String value) {
    private byte[] bytes() {
      return Base64.getDecoder().decode(value);
    }

    private boolean by(VerifierKey key) {
      byte[] all = bytes();
      return name.equals(key.name())
          && all.length > ID_SIZE
          && Arrays.equals(Arrays.copyOf(all, ID_SIZE), key.id());
    }
  }

  public SignedNote {
    if (!text.endsWith("\n")) {
      throw new IllegalArgumentException("a note's text ends in a newline");
    }
    lines = List.copyOf(lines);
  }

  /** Reads a note; at least one signature line is demanded, none is checked. */
  public static SignedNote parse(String note) {
    int blank = note.lastIndexOf("\n\n");
    if (blank < 0 || !note.endsWith("\n")) {
      throw new IllegalArgumentException("a note has a blank line before its signatures");
    }
    List<Line> lines = new ArrayList<>();
    for (String line : note.substring(blank + 2, note.length() - 1).split("\n", -1)) {
      lines.add(line(line));
    }
    return new SignedNote(note.substring(0, blank + 1), lines);
  }

  private static Line line(String line) {
    int space = line.lastIndexOf(' ');
    if (!line.startsWith(DASH) || space <= DASH.length()) {
      throw new IllegalArgumentException("a signature line starts with an em dash");
    }
    String value = line.substring(space + 1);
    Base64.getDecoder().decode(value);
    return new Line(line.substring(DASH.length(), space), value);
  }

  /** Whether the key signed this text, by at least one line, and no line of the key is false. */
  public boolean signedBy(VerifierKey key) {
    List<Line> own = lines.stream().filter(line -> line.by(key)).toList();
    return !own.isEmpty() && own.stream().allMatch(line -> verifies(key, line));
  }

  private boolean verifies(VerifierKey key, Line line) {
    byte[] all = line.bytes();
    return key.verifies(
        text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(all, ID_SIZE, all.length));
  }

  /** This note with one signature more; the signature is made elsewhere, over {@link #text}. */
  public SignedNote with(VerifierKey key, byte[] signature) {
    List<Line> more = new ArrayList<>(lines);
    more.add(
        new Line(
            key.name(),
            Base64.getEncoder().encodeToString(VerifierKey.concat(key.id(), signature))));
    return new SignedNote(text, more);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(text).append('\n');
    for (Line line : lines) {
      out.append(DASH).append(line.name()).append(' ').append(line.value()).append('\n');
    }
    return out.toString();
  }
}
