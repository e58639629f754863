package io.shouyue.bench.crash;

import java.util.Locale;

/**
 * What the database holds of what was sent.
 *
 * @param acknowledged answers that came back with 201
 * @param found of these, those that are there exactly once with every row and in the log
 * @param twice of these, those with more rows than one answer makes
 * @param givenUp calls that were cut off and not repeated
 * @param givenUpFound of these, those that are there whole
 * @param inPart of these, those that are there and not whole, or more than once
 */
record Tally(
    long acknowledged, long found, long twice, long givenUp, long givenUpFound, long inPart) {

  long lost() {
    return acknowledged - found - twice;
  }

  boolean isClean() {
    return lost() == 0 && twice == 0 && inPart == 0;
  }

  /** For the terminal. */
  String text() {
    return String.format(
        Locale.ROOT,
        "acknowledged %d, found %d, lost %d, twice %d; cut off and not repeated %d: whole %d,"
            + " in part %d",
        acknowledged,
        found,
        lost(),
        twice,
        givenUp,
        givenUpFound,
        inPart);
  }
}
