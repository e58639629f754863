package io.shouyue.consent.policy.outline;

import java.util.List;
import java.util.Optional;

/**
 * The clauses of one text, in its order.
 *
 * @param title the text's own heading; empty when it has none
 */
public record Outline(String title, List<Clause> clauses) {
  /** What stands between the cells of a table's row in a paragraph. */
  public static final String BETWEEN_CELLS = " | ";

  public Outline {
    clauses = List.copyOf(clauses);
  }

  /** Reads the clauses of an HTML body. */
  public static Outline ofHtml(String html) {
    return new OutlineReader().read(Contents.unmarked(Headings.guessed(Blocks.of(html))));
  }

  /** The clause cited by that reference. */
  public Optional<Clause> clause(String ref) {
    return clauses.stream().filter(clause -> clause.ref().equals(ref)).findFirst();
  }
}
