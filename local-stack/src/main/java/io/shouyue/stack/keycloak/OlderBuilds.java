package io.shouyue.stack.keycloak;

import io.shouyue.stack.CacheFolder;
import io.shouyue.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Builds of Keycloak that no stack starts from any more. Every change of our provider jar makes a
 * new one of 200 MB; the cache keeps the two used last, whatever runs, and what was used within the
 * hour, because another stack may be about to start from it.
 */
final class OlderBuilds {
  private static final int KEPT = 2;
  private static final Duration ABOUT_TO_START = Duration.ofHours(1);

  private final Path cache;
  private final Predicate<Path> running;

  /**
   * @param running whether a server runs from the folder
   */
  OlderBuilds(Path cache, Predicate<Path> running) {
    this.cache = cache;
    this.running = running;
  }

  /** By the command lines of this user's processes, which name the folder. */
  static OlderBuilds in(Path cache) {
    return new OlderBuilds(cache, OlderBuilds::isNamedByAProcess);
  }

  /** Notes that a stack starts from the folder now. */
  static void used(Path folder, Instant now) {
    try {
      Files.setLastModifiedTime(folder, FileTime.from(now));
    } catch (IOException e) {
      throw new StackException("The cache folder " + folder + " cannot be used: " + e, e);
    }
  }

  /**
   * Removes them; what was begun and never finished goes as well. What cannot be removed, perhaps
   * because another start does so at this moment, is left for the next new build.
   */
  void remove(Instant now) {
    try (Stream<Path> folders = Files.list(cache)) {
      List<Path> newestFirst =
          folders
              .filter(folder -> folder.getFileName().toString().startsWith("keycloak-"))
              .sorted(Comparator.comparing(OlderBuilds::usedAt).reversed())
              .toList();
      for (Path folder : newestFirst.stream().skip(KEPT).toList()) {
        if (usedAt(folder).isBefore(now.minus(ABOUT_TO_START)) && !running.test(folder)) {
          CacheFolder.remove(folder);
        }
      }
    } catch (IOException leftForTheNext) {
      return;
    }
  }

  private static Instant usedAt(Path folder) {
    try {
      return Files.getLastModifiedTime(folder).toInstant();
    } catch (IOException goneMeanwhile) {
      return Instant.MAX;
    }
  }

  private static boolean isNamedByAProcess(Path folder) {
    return ProcessHandle.allProcesses()
        .anyMatch(process -> process.info().commandLine().orElse("").contains(folder.toString()));
  }
}
