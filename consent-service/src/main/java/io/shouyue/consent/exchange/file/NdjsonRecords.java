package io.shouyue.consent.exchange.file;

import io.shouyue.consent.exchange.file.FileFormat.Records;
import io.shouyue.consent.exchange.file.PhysicalLines.Line;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record a line. */
final class NdjsonRecords implements Records {
  /** Bytes of the longest line: a policy version in two languages with what it binds to. */
  static final int LONGEST = 8 * 1024 * 1024;

  private final PhysicalLines lines;

  NdjsonRecords(InputStream in) {
    this.lines = new PhysicalLines(in, LONGEST);
  }

  @Override
  public List<String> columns() {
    return List.of();
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    Line line = lines.nextFilled();
    if (line == null) {
      return null;
    }
    return line.tooLong()
        ? RawRecord.broken(line.number(), LineProblem.LINE_TOO_LONG)
        : new RawRecord(line.number(), line.bytes(), null);
  }
}
