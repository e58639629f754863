package io.shouyue.stack;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Makes folders of the cache whole or not at all, also when two stacks start at once. */
public final class CacheFolder {
  private CacheFolder() {}

  /** Fills a new, empty folder. */
  @FunctionalInterface
  public interface Filling {
    /**
     * @param folder exists and is empty
     */
    void fill(Path folder) throws Exception;
  }

  /** The folder, filled first if it does not exist yet. */
  public static Path of(Path cache, String name, Filling filling) {
    Path folder = cache.resolve(name);
    if (Files.isDirectory(folder)) {
      return folder;
    }
    try {
      Files.createDirectories(cache);
      Path part = Files.createTempDirectory(cache, name + ".part-");
      filling.fill(part);
      moveUnlessAnotherWasFaster(part, folder);
      return folder;
    } catch (StackException e) {
      throw e;
    } catch (Exception e) {
      throw new StackException("The cache folder " + folder + " cannot be made: " + e, e);
    }
  }

  private static void moveUnlessAnotherWasFaster(Path part, Path folder) throws IOException {
    try {
      Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      // Linux says of a folder that it is not empty, others that it exists.
      if (!Files.isDirectory(folder)) {
        throw e;
      }
      remove(part);
    }
  }

  /** Removes a folder with all that is in it; nothing when there is none. */
  public static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
