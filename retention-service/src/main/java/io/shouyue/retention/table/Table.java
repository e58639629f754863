package io.shouyue.retention.table;

import org.jspecify.annotations.Nullable;

/** Rows on their way into a file. */
public interface Table {

  /** Adds a row; null leaves a cell empty. */
  void row(@Nullable Object... cells);
}
