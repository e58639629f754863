package io.shouyue.stack.process;

import io.shouyue.stack.Json;
import io.shouyue.stack.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The written list of what a launcher started. It survives the launcher, so that the next start can
 * end what a killed launcher left behind, and only that: a process counts as ours when its id and
 * its start time both match.
 */
public final class ProcessBook {
  private static final Duration START_TIME_TOLERANCE = Duration.ofSeconds(2);

  private final Path file;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * @param file where the list is kept
   */
  public ProcessBook(Path file) {
    this.file = file;
  }

  /**
   * One process.
   *
   * @param name what people call it
   * @param pid its process id
   * @param started when it was started, by the operating system's account
   */
  public record Entry(String name, long pid, Instant started) {
    /** The living process that this entry means, if it still lives. */
    public Optional<ProcessHandle> process() {
      return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::startedThen);
    }

    private boolean startedThen(ProcessHandle handle) {
      return handle
          .info()
          .startInstant()
          .map(at -> Duration.between(at, started).abs().compareTo(START_TIME_TOLERANCE) < 0)
          .orElse(false);
    }
  }

  record Content(List<Entry> processes) {}

  /** What the file says, oldest first; nothing when there is none or it cannot be read. */
  public static List<Entry> read(Path file) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Json.read(file, Content.class).processes();
    } catch (RuntimeException unreadable) {
      return List.of();
    }
  }

  /** Adds a process and writes the list before returning. */
  public synchronized void add(String name, ProcessHandle handle) {
    Instant started = handle.info().startInstant().orElseGet(Instant::now);
    entries.removeIf(entry -> entry.name().equals(name));
    entries.add(new Entry(name, handle.pid(), started));
    PrivateFile.write(file, Json.text(new Content(entries)));
  }

  /**
   * Forgets everything; to be called once everything has ended. Two launchers of one JVM that end
   * together may both forget the same list.
   */
  public synchronized void clear() {
    entries.clear();
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
