package io.shouyue.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is gone afterwards, unless it is wanted for a look at the logs. */
final class ThrowAway implements AutoCloseable {
  private final Path folder;
  private final boolean keep;

  /**
   * @param keep whether it stays
   */
  ThrowAway(boolean keep) {
    this.keep = keep;
    try {
      folder = Files.createTempDirectory("shouyue-bench.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    if (keep) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
