package io.shouyue.consent.finding;

/**
 * Something the officer should look at.
 *
 * @param side where the cause lies
 * @param clause the clause of the text; empty when it is about the text as a whole or not in it
 * @param sentence what the text says; empty when it says nothing
 * @param subject what is at odds with it: a rule in force, a right, the other language; empty for
 *     none
 */
record Finding(Flag flag, Side side, String clause, String sentence, String subject) {
  /** Where the cause lies. */
  enum Side {
    /** In the text by itself. */
    TEXT,
    /** The text says what no rule in force does. */
    TEXT_WITHOUT_RULE,
    /** A rule in force does what the text does not say. */
    RULE_WITHOUT_TEXT
  }
}
