package io.shouyue.consent.exchange;

import java.util.List;

/**
 * Some records of a file that wait to be dealt with.
 *
 * @param lines how many
 * @param done how many of them have been dealt with
 * @param singly they are done one by one, for together they failed
 * @param inOrder they are dealt with after all before them and before all after them
 */
record Chunk(int number, int lines, int done, boolean singly, boolean inOrder) {
  /** Those to be dealt with in the next transaction. */
  <T> List<T> next(List<T> records) {
    return records.subList(done, until());
  }

  /** How many that are. */
  int size() {
    return until() - done;
  }

  /** Whether nothing is left once they have been dealt with. */
  boolean isLast() {
    return until() == lines;
  }

  private int until() {
    return singly ? Math.min(done + 1, lines) : lines;
  }
}
