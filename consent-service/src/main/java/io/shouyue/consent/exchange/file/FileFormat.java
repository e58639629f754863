package io.shouyue.consent.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a file is written. */
public enum FileFormat {
  /** One JSON object a line. */
  NDJSON,
  /** RFC 4180; the first record names the columns. */
  CSV;

  /** The file's records; of CSV those after its header. */
  public Records records(InputStream in) throws IOException {
    return this == NDJSON
        ? new NdjsonRecords(in)
        : CsvRecords.of(new PhysicalLines(in, PhysicalLines.LONGEST));
  }

  /** What cuts a file into records. */
  public interface Records {
    /** The names of the columns; empty where every record names its own. */
    List<String> columns();

    /** The next record; null at the end. Blank lines are passed over. */
    @Nullable RawRecord next() throws IOException;
  }
}
