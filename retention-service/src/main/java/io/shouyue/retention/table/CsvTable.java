package io.shouyue.retention.table;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV (RFC 4180) with a byte-order mark, so that spreadsheets read Chinese. A cell that
 * a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class CsvTable {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);

  public CsvTable(String... header) {
    row((Object[]) header);
  }

  public void row(@Nullable Object... cells) {
    out.append(Arrays.stream(cells).map(CsvTable::cell).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  public String text() {
    return out.toString();
  }

  private static String cell(@Nullable Object value) {
    String text = Cells.text(value);
    return text.matches("[^\",\r\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
