package io.shouyue.consent.exchange.file;

import io.shouyue.consent.exchange.file.FileFormat.Records;
import io.shouyue.consent.exchange.file.PhysicalLines.Line;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record a line. */
final class NdjsonRecords implements Records {
  private final PhysicalLines lines;

  NdjsonRecords(PhysicalLines lines) {
    this.lines = lines;
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
