package io.shouyue.stack;

import io.shouyue.stack.process.ProcessBook;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which launcher runs on a data folder. Kept as a file with process id and start time, so that a
 * recycled process id is not taken for a launcher.
 */
public final class LauncherLock {
  private final Path file;

  /**
   * @param workspace whose data folder is meant
   */
  public LauncherLock(Workspace workspace) {
    file = workspace.run().resolve("launcher.json");
  }

  /** The living launcher of this data folder, if there is one. */
  public Optional<ProcessHandle> holder() {
    return ProcessBook.read(file).stream()
        .findFirst()
        .flatMap(ProcessBook.Entry::process)
        .filter(process -> process.pid() != ProcessHandle.current().pid());
  }

  /**
   * Takes the folder for this process.
   *
   * @throws StackException when another launcher has it
   */
  public void take() {
    holder()
        .ifPresent(
            process -> {
              throw new StackException(
                  "The stack is already running from this data folder (process "
                      + process.pid()
                      + "). ./shouyue status shows it, ./shouyue down stops it.");
            });
    new ProcessBook(file).add("launcher", ProcessHandle.current());
  }

  /** Gives the folder back. */
  public void release() {
    new ProcessBook(file).clear();
  }
}
