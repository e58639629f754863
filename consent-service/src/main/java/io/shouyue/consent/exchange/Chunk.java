package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.file.RawRecord;
import java.util.List;

/**
 * Some records of a file that wait to be read.
 *
 * @param done how many of them have been dealt with
 * @param singly they are done one by one, for together they failed
 */
record Chunk(int number, int done, boolean singly, List<RawRecord> records) {
  /** Those to be dealt with in the next transaction. */
  List<RawRecord> next() {
    int until = singly ? Math.min(done + 1, records.size()) : records.size();
    return records.subList(Math.min(done, until), until);
  }

  /** Whether nothing is left once these have been dealt with. */
  boolean isLast(List<RawRecord> next) {
    return done + next.size() >= records.size();
  }
}
