package io.shouyue.consent.exchange.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of a stream in constant memory: of one that is too long nothing is kept. */
final class PhysicalLines {
  /** Bytes of the longest line that states an act, and of the longest record of CSV. */
  static final int LONGEST = 64 * 1024;

  private static final int BUFFER = 64 * 1024;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private final Deque<Line> again = new ArrayDeque<>();
  private int at;
  private int end;
  private long number;

  /** A line without its end. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Line(long number, byte[] bytes, boolean tooLong) {
    boolean isBlank() {
      for (byte one : bytes) {
        if (one != ' ' && one != '\t') {
          return false;
        }
      }
      return !tooLong;
    }
  }

  PhysicalLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line that is not blank; null at the end. */
  @Nullable Line nextFilled() throws IOException {
    Line line = next();
    while (line != null && line.isBlank()) {
      line = next();
    }
    return line;
  }

  @Nullable Line next() throws IOException {
    return again.isEmpty() ? read() : again.pop();
  }

  /** Gives lines back, to be read again in the same order. */
  void giveBack(List<Line> lines) {
    lines.reversed().forEach(again::push);
  }

  private @Nullable Line read() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    boolean tooLong = false;
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      tooLong |= line.size() + stop - at > longest;
      if (!tooLong) {
        line.write(buffer, at, stop - at);
      }
      boolean ended = stop < end;
      at = stop + (ended ? 1 : 0);
      if (ended) {
        break;
      }
    }
    return any ? line(line.toByteArray(), tooLong) : null;
  }

  private Line line(byte[] bytes, boolean tooLong) {
    number++;
    int from = number == 1 && startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
    int to = bytes.length;
    if (to > from && bytes[to - 1] == '\r') {
      to--;
    }
    return new Line(number, tooLong ? new byte[0] : Arrays.copyOfRange(bytes, from, to), tooLong);
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= BYTE_ORDER_MARK.length
        && Arrays.equals(bytes, 0, 3, BYTE_ORDER_MARK, 0, 3);
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
