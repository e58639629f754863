package io.shouyue.consent.exchange.file;

import io.shouyue.consent.exchange.file.FileFormat.Records;
import io.shouyue.consent.exchange.file.PhysicalLines.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records of a CSV file, which may go over several lines. A quote that is never closed costs its
 * own line alone: what would have been swallowed by it is read again.
 */
final class CsvRecords implements Records {
  private static final int MOST_LINES = 1_000;

  private final PhysicalLines lines;
  private final List<String> columns;

  private CsvRecords(PhysicalLines lines, List<String> columns) {
    this.lines = lines;
    this.columns = columns;
  }

  /**
   * Reads the header.
   *
   * @throws LineRefusedException when there is none that can be read
   */
  static CsvRecords of(PhysicalLines lines) throws IOException {
    Line header = lines.nextFilled();
    if (header == null) {
      throw new LineRefusedException(LineProblem.MISSING, "header");
    }
    List<String> columns = CsvFields.of(Utf8.text(header.bytes()));
    return new CsvRecords(lines, columns.stream().map(String::strip).toList());
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    Line first = lines.nextFilled();
    if (first == null) {
      return null;
    }
    if (first.tooLong()) {
      return RawRecord.broken(first.number(), LineProblem.LINE_TOO_LONG);
    }
    return isOpen(first) ? several(first) : new RawRecord(first.number(), first.bytes(), null);
  }

  private RawRecord several(Line first) throws IOException {
    List<Line> more = new ArrayList<>();
    int size = first.bytes().length;
    boolean open = true;
    while (open) {
      Line next = lines.next();
      if (next != null) {
        more.add(next);
        size += next.bytes().length + 1;
        open = !isOpen(next);
      }
      if (next == null
          || next.tooLong()
          || size > PhysicalLines.LONGEST
          || more.size() > MOST_LINES) {
        return unclosed(first, more);
      }
    }
    byte[] joined = joined(first, more);
    return isWhole(joined) ? new RawRecord(first.number(), joined, null) : unclosed(first, more);
  }

  private RawRecord unclosed(Line first, List<Line> more) {
    lines.giveBack(more);
    return RawRecord.broken(first.number(), LineProblem.QUOTES_BROKEN);
  }

  /** Quotes could close by chance those of another line. */
  private boolean isWhole(byte[] record) {
    try {
      return CsvFields.of(Utf8.text(record)).size() == columns.size();
    } catch (LineRefusedException broken) {
      return false;
    }
  }

  private static byte[] joined(Line first, List<Line> more) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(first.bytes());
    for (Line line : more) {
      joined.write('\n');
      joined.writeBytes(line.bytes());
    }
    return joined.toByteArray();
  }

  private static boolean isOpen(Line line) {
    boolean open = false;
    for (byte one : line.bytes()) {
      open ^= one == '"';
    }
    return open;
  }
}
