package io.shouyue.stack.clock;

import io.shouyue.stack.PrivateFile;
import io.shouyue.stack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/** The file with the legal clock's offset from the machine's clock, one ISO-8601 duration. */
public final class ClockFile {
  private final Path file;

  /**
   * @param file need not exist
   */
  public ClockFile(Path file) {
    this.file = file;
  }

  /** The offset; zero when there is no file. */
  public Duration offset() {
    if (!Files.exists(file)) {
      return Duration.ZERO;
    }
    try {
      return Duration.parse(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DateTimeParseException e) {
      throw new StackException(
          "The clock file " + file + " holds no duration such as PT0S. Mend or remove it.", e);
    }
  }

  /** Whether the legal clock is behind the machine's: a year of the past is still being played. */
  public boolean isBehind() {
    return offset().isNegative();
  }

  /** Replaces the offset. */
  public void set(Duration offset) {
    PrivateFile.write(file, offset + "\n");
  }
}
