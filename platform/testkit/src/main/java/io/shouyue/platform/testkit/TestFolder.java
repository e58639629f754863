package io.shouyue.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder in the machine's temporary place that is there as long as a test run. */
record TestFolder(Path path) {
  static TestFolder fresh() {
    try {
      return new TestFolder(Files.createTempDirectory("shouyue-test-"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Removes it with all that is in it. */
  void remove() {
    try (Stream<Path> all = Files.walk(path)) {
      List<Path> innermostFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path one : innermostFirst) {
        Files.deleteIfExists(one);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
