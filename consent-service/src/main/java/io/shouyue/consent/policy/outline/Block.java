package io.shouyue.consent.policy.outline;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text as the page lays it out, before its number says which clause it is.
 *
 * @param level heading level 1–6, or nesting depth of a list item from 1; 0 for plain text
 * @param ordinal the number an ordered list gives its item; null elsewhere
 */
record Block(Kind kind, int level, String text, @Nullable Integer ordinal) {
  /** How a block is laid out. */
  enum Kind {
    HEADING,
    TEXT,
    ITEM,
    ROW
  }

  static Block heading(int level, String text) {
    return new Block(Kind.HEADING, level, text, null);
  }

  static Block text(String text) {
    return new Block(Kind.TEXT, 0, text, null);
  }

  static Block row(String text) {
    return new Block(Kind.ROW, 0, text, null);
  }
}
