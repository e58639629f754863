package io.shouyue.consent.exchange.file;

import org.jspecify.annotations.Nullable;

/**
 * One record as it stood in the file.
 *
 * @param line number of its first line, from 1
 * @param bytes without the end of the line; empty when there is a problem
 * @param problem why it cannot be read at all
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record RawRecord(long line, byte[] bytes, @Nullable LineProblem problem) {
  static RawRecord broken(long line, LineProblem problem) {
    return new RawRecord(line, new byte[0], problem);
  }

  /** Whether it is longer than an act may be stated. */
  public boolean isLong() {
    return bytes.length > PhysicalLines.LONGEST;
  }

  @Override
  public String toString() {
    return "RawRecord[line=" + line + "]";
  }
}
