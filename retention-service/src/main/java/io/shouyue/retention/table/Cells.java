package io.shouyue.retention.table;

import org.jspecify.annotations.Nullable;

/** What stands in a cell, so that no spreadsheet takes it for a formula. */
final class Cells {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private Cells() {}

  /** The text; with an apostrophe in front where it would be taken for a formula. */
  static String text(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
