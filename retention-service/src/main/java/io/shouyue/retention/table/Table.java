package io.shouyue.retention.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table before it becomes a file: names of its columns, and rows of as many cells. */
public final class Table {

  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  public Table(String... columns) {
    this.columns = List.of(columns);
  }

  /** Adds a row; a cell that is null stays empty. */
  public void row(@Nullable Object... cells) {
    rows.add(Arrays.stream(cells).map(cell -> cell == null ? "" : cell.toString()).toList());
  }

  public List<String> columns() {
    return columns;
  }

  public List<List<String>> rows() {
    return List.copyOf(rows);
  }
}
