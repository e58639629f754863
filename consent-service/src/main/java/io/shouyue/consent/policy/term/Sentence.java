package io.shouyue.consent.policy.term;

import io.shouyue.consent.policy.outline.Clause;

/**
 * One sentence and what it must be read with.
 *
 * @param context titles and texts of the clauses around it, outermost first, its own included
 */
record Sentence(Clause clause, String text, String context) {
  /** Whether patterns for Chinese apply. */
  boolean isChinese() {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
