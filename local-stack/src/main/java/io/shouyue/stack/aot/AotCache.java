package io.shouyue.stack.aot;

import io.shouyue.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An application's ahead-of-time cache (JEP 483, 514): its classes as an earlier process of the
 * same build had loaded and linked them. Such a cache works for one JVM, one set of flags and one
 * class path only, so these are in its name, and another build never finds it.
 */
public final class AotCache {
  /** The first JVM that writes a cache in one step. */
  private static final int SINCE = 25;

  /**
   * Profiles are for the second compiler. With them it begins at once, while everybody else starts,
   * and a stack at hand does without it.
   */
  private static final List<String> WITHOUT_PROFILES =
      List.of(
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:-AOTRecordTraining");

  private static final String FINISHED = ".aot";
  private static final String NEW = ".new";
  private static final Duration LONGEST_TRAINING = Duration.ofMinutes(20);

  private final Application application;
  private final Path file;

  /**
   * @param application lies beside the folder of its caches
   * @param flags of the JVM
   */
  public AotCache(Application application, List<String> flags) {
    this.application = application;
    List<String> circumstances = new ArrayList<>(flags);
    circumstances.add(System.getProperty("java.vm.version"));
    this.file =
        application
            .folder()
            .resolveSibling("aot")
            .resolve(application.fingerprint(circumstances) + FINISHED);
  }

  /** Whether the application can be started out of it. */
  public boolean isThere() {
    return Files.exists(file);
  }

  /** Whether there is none yet and this JVM can write one. */
  public boolean isWanted() {
    return !isThere() && Runtime.version().feature() >= SINCE;
  }

  /** What starts the application out of it, after the JVM's flags. */
  public List<String> words() {
    return List.of("-XX:AOTCache=" + file, application.main());
  }

  /** What starts the application so that it writes one when it ends in order. */
  public List<String> trainingWords() {
    List<String> words = new ArrayList<>(WITHOUT_PROFILES);
    words.addAll(List.of("-XX:AOTCacheOutput=" + unfinished(), application.main()));
    return words;
  }

  /** For both: a cache holds what the JVM's own loader loads, not what Quarkus' loader does. */
  public Map<String, String> environment() {
    return Map.of("CLASSPATH", application.joinedClassPath());
  }

  /**
   * Makes room for a new one: those of older builds fit nothing any more. What another launcher may
   * be writing at this moment stays.
   */
  void clear() {
    Path folder = file.getParent();
    try {
      Files.createDirectories(folder);
      try (Stream<Path> old = Files.list(folder)) {
        for (Path each : old.filter(AotCache::isOver).toList()) {
          Files.deleteIfExists(each);
        }
      }
    } catch (IOException e) {
      throw new StackException("The folder " + folder + " cannot be used: " + e, e);
    }
  }

  /** Puts what a training wrote in its place; nothing when that was cut short. */
  void finish() {
    try {
      if (Files.exists(unfinished())) {
        Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new StackException(unfinished() + " cannot be renamed: " + e, e);
    }
  }

  private Path unfinished() {
    return file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + NEW);
  }

  private static boolean isOver(Path file) {
    try {
      return file.toString().endsWith(FINISHED)
          || Files.getLastModifiedTime(file)
              .toInstant()
              .isBefore(Instant.now().minus(LONGEST_TRAINING));
    } catch (IOException goneMeanwhile) {
      return false;
    }
  }
}
