package io.shouyue.consent.policy.outline;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Rows of a table as sentences that stand alone: each cell said after the head of its column. */
final class Tables {
  private static final String AFTER_HEAD = "：";

  private Tables() {}

  /** The rows of an HTML table, whose first row heads the others when it is made of heads. */
  static List<String> sentences(Element table) {
    List<Element> rows = table.select("tr");
    List<List<String>> cells = rows.stream().map(Tables::cells).toList();
    return rows.isEmpty() || rows.getFirst().select("> th").isEmpty()
        ? cells.stream().map(row -> sentence(List.of(), row)).toList()
        : sentences(cells);
  }

  /** Rows under a head; a single row has none. */
  static List<String> sentences(List<List<String>> rows) {
    List<String> heads = rows.size() > 1 ? rows.getFirst() : List.of();
    return rows.stream().skip(rows.size() > 1 ? 1 : 0).map(row -> sentence(heads, row)).toList();
  }

  private static List<String> cells(Element row) {
    return row.select("> th, > td").stream().map(Element::text).map(String::strip).toList();
  }

  private static String sentence(List<String> heads, List<String> cells) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String head = i < heads.size() ? heads.get(i) : "";
      if (!cells.get(i).isEmpty()) {
        said.add(head.isEmpty() ? cells.get(i) : head + AFTER_HEAD + cells.get(i));
      }
    }
    return String.join(Outline.BETWEEN_CELLS, said);
  }
}
