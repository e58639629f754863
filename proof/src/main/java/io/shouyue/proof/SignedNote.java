package io.shouyue.proof;

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
    return new SignedNote(note.substring(0, blank + 1), lines(note.substring(blank + 2)));
  }

  private static Line line(String line) {
    int space = line.lastIndexOf(' ');
    if (!line.startsWith(DASH) || space <= DASH.length()) {
      throw new IllegalArgumentException("a signature line starts with an em dash");
    }
    String value = line.substring(space + 1);
    StrictBase64.decode(value);
    return new Line(line.substring(DASH.length(), space), value);
  }

  /** This note with the lines of that key alone; others say nothing to whoever lacks their key. */
  public SignedNote only(List<VerifierKey> keys) {
    return new SignedNote(
        text, lines.stream().filter(line -> keys.stream().anyMatch(line::by)).toList());
  }

  /** This note with more signature lines, as they came from elsewhere. */
  public SignedNote with(List<Line> more) {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(more);
    return new SignedNote(text, all);
  }

  /** Reads signature lines alone, as a witness answers them. */
  public static List<Line> lines(String lines) {
    if (!lines.endsWith("\n")) {
      throw new IllegalArgumentException("a signature line ends in a newline");
    }
    return Arrays.stream(lines.substring(0, lines.length() - 1).split("\n", -1))
        .map(SignedNote::line)
        .toList();
  }

  /** Whether the key signed this text, by at least one line, and no line of the key is false. */
  public boolean signedBy(VerifierKey key) {
    List<Line> own = lines.stream().filter(line -> line.by(key)).toList();
    return !own.isEmpty() && own.stream().allMatch(line -> verifies(key, line));
  }

  private boolean verifies(VerifierKey key, Line line) {
    byte[] all = line.bytes();
    return key.signed(text, Arrays.copyOfRange(all, ID_SIZE, all.length));
  }

  /** This note with one signature more; the signature is made elsewhere, over {@link #text}. */
  public SignedNote with(VerifierKey key, byte[] signature) {
    byte[] value = VerifierKey.concat(key.id(), signature);
    return with(List.of(new Line(key.name(), Base64.getEncoder().encodeToString(value))));
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
