package io.shouyue.identity.payout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tables as CSV (RFC 4180). */
final class Csv {
  private static final char MARK = '\ufeff';

  private Csv() {}

  static String row(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(String text) {
    return text.matches("[^\",\r\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }

  /**
   * Reads a table; a byte-order mark and empty lines are passed over.
   *
   * @throws IllegalArgumentException when a quoted cell never ends
   */
  static List<List<String>> read(String text) {
    Reader reader = new Reader();
    int start = !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0;
    for (int i = start; i < text.length(); i++) {
      boolean doubled =
          reader.quoted
              && text.charAt(i) == '"'
              && i + 1 < text.length()
              && text.charAt(i + 1) == '"';
      reader.take(text.charAt(i), doubled);
      i += doubled ? 1 : 0;
    }
    return reader.finish();
  }

  /** What has been read so far. */
  private static final class Reader {
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    void take(char c, boolean doubled) {
      if (doubled) {
        cell.append('"');
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted) {
        cell.append(c);
      } else if (c == ',') {
        endCell();
      } else if (c == '\n') {
        endRow();
      } else if (c != '\r') {
        cell.append(c);
      }
    }

    List<List<String>> finish() {
      if (quoted) {
        throw new IllegalArgumentException("a quoted cell never ends");
      }
      endRow();
      return rows;
    }

    private void endCell() {
      cells.add(cell.toString().strip());
      cell.setLength(0);
    }

    private void endRow() {
      endCell();
      if (cells.stream().anyMatch(text -> !text.isEmpty())) {
        rows.add(List.copyOf(cells));
      }
      cells.clear();
    }
  }
}
