package io.shouyue.retention.datamap;

import java.util.List;

/**
 * A person's rows in one table, as text.
 *
 * @param rows with what may speak of somebody else left out
 */
public record PersonTable(
    DataSource source,
    String table,
    String category,
    List<String> columns,
    List<List<String>> rows) {

  public PersonTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  @Override
  public String toString() {
    return "PersonTable[" + table + "]";
  }
}
