package io.shouyue.consent.policy.outline;

import io.shouyue.consent.policy.outline.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the headings of a text that has none marked, as texts copied out of a PDF: short lines of
 * their own without the punctuation of a sentence, with something below them.
 */
final class Headings {
  private static final int LONGEST = 30;
  private static final Pattern SENTENCE = Pattern.compile("[。；;，,：:！!？?…|@]|\\.$|\\.\\s|^\\P{L}+$");

  private Headings() {}

  static List<Block> guessed(List<Block> blocks) {
    boolean marked = blocks.stream().filter(block -> block.kind() == Kind.HEADING).count() > 1;
    if (marked) {
      return blocks;
    }
    List<Block> result = new ArrayList<>(blocks);
    for (int i = 0; i + 1 < result.size(); i++) {
      if (isHeading(result.get(i)) && result.get(i + 1).kind() != Kind.ROW) {
        result.set(i, Block.heading(1, result.get(i).text()));
      }
    }
    return result;
  }

  private static boolean isHeading(Block block) {
    return block.kind() == Kind.TEXT && Mark.of(block.text()).isEmpty() && isShort(block.text());
  }

  /** Whether a line reads as a title rather than as a sentence. */
  static boolean isShort(String line) {
    return line.length() <= LONGEST && !SENTENCE.matcher(line).find();
  }
}
