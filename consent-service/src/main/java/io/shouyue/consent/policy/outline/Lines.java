package io.shouyue.consent.policy.outline;

import io.shouyue.consent.policy.outline.Block.Kind;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a text. One that begins with a clause number is a block of its own, one with tabs is the
 * row of a table; others flow on.
 */
final class Lines {
  private static final String TAB = "\t";
  private static final String FLOWS_ON = "，。；：、）（》《“”";

  private Lines() {}

  /** All of it on one line. */
  static String joined(String text) {
    return String.join(
        " ", text.lines().map(Lines::clean).filter(line -> !line.isEmpty()).toList());
  }

  static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    for (String line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      List<String> cells = List.of(line.split(TAB + "+"));
      if (cells.size() > 2) {
        table.add(cells.stream().map(Lines::clean).toList());
      } else {
        blocks.addAll(rows(table));
        add(blocks, clean(line));
      }
    }
    blocks.addAll(rows(table));
    return blocks;
  }

  private static List<Block> rows(List<List<String>> table) {
    List<Block> rows = Tables.sentences(table).stream().map(Block::row).toList();
    table.clear();
    return rows;
  }

  private static void add(List<Block> blocks, String line) {
    boolean begins = blocks.isEmpty() || blocks.getLast().kind() == Kind.ROW;
    if (begins || Mark.of(line).isPresent()) {
      blocks.add(Block.text(line));
    } else {
      blocks.add(Block.text(join(blocks.removeLast().text(), line)));
    }
  }

  /** Chinese goes on without a space, anything else with one. */
  private static String join(String first, String second) {
    boolean chinese =
        isChinese(first.codePointBefore(first.length())) || isChinese(second.codePointAt(0));
    return chinese ? first + second : first + " " + second;
  }

  private static boolean isChinese(int codePoint) {
    return UnicodeScript.of(codePoint) == UnicodeScript.HAN || FLOWS_ON.indexOf(codePoint) >= 0;
  }

  private static String clean(String line) {
    return line.strip().replaceAll("[\\s\\u3000]+", " ");
  }
}
