package io.shouyue.consent.policy.outline;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of an HTML body, the very one that is served. */
final class Blocks {
  private final List<Block> found = new ArrayList<>();

  private Blocks() {}

  static List<Block> of(String html) {
    Blocks blocks = new Blocks();
    blocks.children(Jsoup.parseBodyFragment(html).body(), 0);
    return blocks.found;
  }

  private void children(Element parent, int depth) {
    StringBuilder loose = new StringBuilder();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && isBlock(element)) {
        flush(loose);
        block(element, depth);
      } else {
        loose.append(inline(node));
      }
    }
    flush(loose);
  }

  private void block(Element element, int depth) {
    String tag = element.normalName();
    switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(tag.charAt(1) - '0', inline(element));
      case "ul", "ol" -> list(element, depth + 1);
      case "table" -> Tables.sentences(element).forEach(row -> found.add(Block.row(row)));
      default -> children(element, depth);
    }
  }

  private void heading(int level, String text) {
    String joined = Lines.joined(text);
    if (!joined.isEmpty()) {
      found.add(Block.heading(level, joined));
    }
  }

  private void list(Element list, int depth) {
    boolean ordered = list.normalName().equals("ol");
    int ordinal = start(list);
    for (Element item : list.children()) {
      item(item, depth, ordered ? (Integer) ordinal++ : null);
    }
  }

  private static int start(Element list) {
    try {
      return Integer.parseInt(list.attr("start"));
    } catch (NumberFormatException none) {
      return 1;
    }
  }

  /** The item's own text is one block; what it nests follows. */
  private void item(Element item, int depth, @Nullable Integer ordinal) {
    int before = found.size();
    children(item, depth);
    if (before < found.size() && found.get(before).kind() == Block.Kind.TEXT) {
      String text = found.get(before).text();
      found.set(before, new Block(Block.Kind.ITEM, depth, text, ordinal));
    }
  }

  private void flush(StringBuilder loose) {
    found.addAll(Lines.blocks(loose.toString()));
    loose.setLength(0);
  }

  private static boolean isBlock(Element element) {
    return switch (element.normalName()) {
      case "br" -> false;
      case "li" -> true;
      default -> element.isBlock();
    };
  }

  private static String inline(Node node) {
    return switch (node) {
      case TextNode text -> text.getWholeText();
      case Element br when br.normalName().equals("br") -> "\n";
      case Element element -> inline(element);
      default -> "";
    };
  }

  private static String inline(Element element) {
    StringBuilder text = new StringBuilder();
    element.childNodes().forEach(child -> text.append(inline(child)));
    return text.toString();
  }
}
