package io.shouyue.platform.data.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where the local stack keeps the legal clock's offset: an ISO 8601 duration, or no file for none.
 *
 * @param file empty where the clock cannot be moved
 */
public record ClockFile(Optional<Path> file) {
  /** The stored offset; zero when nothing is stored. */
  public Duration read() {
    if (file.isEmpty() || !Files.exists(file.get())) {
      return Duration.ZERO;
    }
    try {
      return Duration.parse(Files.readString(file.get()).strip());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the clock file cannot be read", unreadable);
    }
  }
}
