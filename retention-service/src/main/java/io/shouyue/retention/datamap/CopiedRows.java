package io.shouyue.retention.datamap;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows of values by {@code COPY} in its text form (PostgreSQL manual, “COPY”): a statement's values
 * would be an array first, and rows then. The text form takes whatever type a column has.
 */
final class CopiedRows {

  /** Characters that go out at once. */
  private static final int CHUNK = 60_000;

  private CopiedRows() {}

  /**
   * Copies them in the connection's transaction. All lines are there before the server is asked, so
   * that it does not wait for them.
   *
   * @param order {@code COPY … FROM STDIN}
   * @param columns all values of each, none of them null
   */
  static void into(Connection connection, String order, List<List<Object>> columns)
      throws SQLException {
    List<byte[]> chunks = chunks(columns);
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(order);
    try {
      for (byte[] chunk : chunks) {
        copy.writeToCopy(chunk, 0, chunk.length);
      }
      copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private static List<byte[]> chunks(List<List<Object>> columns) {
    List<byte[]> chunks = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    int rows = columns.getFirst().size();
    for (int row = 0; row < rows; row++) {
      line(lines, columns, row);
      if (lines.length() > CHUNK || row == rows - 1) {
        chunks.add(lines.toString().getBytes(StandardCharsets.UTF_8));
        lines.setLength(0);
      }
    }
    return chunks;
  }

  private static void line(StringBuilder lines, List<List<Object>> columns, int row) {
    int last = columns.size() - 1;
    for (int n = 0; n <= last; n++) {
      escaped(lines, columns.get(n).get(row).toString());
      lines.append(n == last ? '\n' : '\t');
    }
  }

  private static void escaped(StringBuilder lines, String value) {
    for (int n = 0; n < value.length(); n++) {
      char one = value.charAt(n);
      switch (one) {
        case '\\' -> lines.append("\\\\");
        case '\t' -> lines.append("\\t");
        case '\n' -> lines.append("\\n");
        case '\r' -> lines.append("\\r");
        default -> lines.append(one);
      }
    }
  }
}
