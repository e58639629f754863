package io.shouyue.consent.column;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/** Rows counted by whom they are about. */
public final class Counts {
  private Counts() {}

  /**
   * How many rows of each the statement gave back.
   *
   * @param rows of one column, such as {@code DELETE … RETURNING subject}
   */
  public static Map<String, Long> of(Query rows) {
    Map<String, Long> counts = new HashMap<>();
    rows.mapTo(String.class).forEach(whose -> counts.merge(whose, 1L, Long::sum));
    return counts;
  }
}
