package io.shouyue.stack.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Ends what an earlier launcher of the same data folder started and could not stop. */
public final class Leftovers {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private Leftovers() {}

  /**
   * Ends living processes of the book in reverse order of their start.
   *
   * @return the names of those that were found alive
   */
  public static List<String> end(Path book) {
    List<ProcessBook.Entry> entries = new ArrayList<>(ProcessBook.read(book));
    Collections.reverse(entries);
    List<String> found = new ArrayList<>();
    for (ProcessBook.Entry entry : entries) {
      entry
          .process()
          .ifPresent(
              process -> {
                found.add(entry.name());
                end(process);
              });
    }
    return found;
  }

  private static void end(ProcessHandle process) {
    List<ProcessHandle> family = process.descendants().toList();
    process.destroy();
    CompletableFuture<ProcessHandle> ended = process.onExit();
    try {
      ended.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (Exception stubborn) {
      process.destroyForcibly();
      process.onExit().join();
    }
    family.forEach(ProcessHandle::destroyForcibly);
  }
}
