package io.shouyue.stack.process;

import io.shouyue.stack.StackException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the stack's programs, writes them down and keeps their output. */
public final class Processes {
  private final Path logs;
  private final ProcessBook book;

  /**
   * @param logs folder of the log files
   * @param book where each start is written down
   */
  public Processes(Path logs, ProcessBook book) {
    this.logs = logs;
    this.book = book;
  }

  /** Starts a program that runs until it is stopped. Its output goes to {@code <name>.log}. */
  public ChildProcess start(Command command, ChildProcess.Signal stopSignal) {
    Path log = logs.resolve(command.name() + ".log");
    try {
      keepOneOlder(log);
      Process process =
          command
              .inOwnSession()
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(log.toFile())
              .start();
      book.add(command.name(), process.toHandle());
      return new ChildProcess(command.name(), process, log, stopSignal);
    } catch (IOException e) {
      throw new StackException(command.name() + " cannot be started: " + e.getMessage(), e);
    }
  }

  /**
   * Runs a program to its end.
   *
   * @throws StackException when it ends with another code than 0, with its last lines
   */
  public void run(Command command, int patienceSeconds) {
    Path log = logs.resolve(command.name() + ".log");
    try {
      Process process =
          command
              .inSameSession()
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(log.toFile())
              .start();
      if (!process.waitFor(patienceSeconds, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new StackException(
            command.name() + " did not end within " + patienceSeconds + " s; see " + log + ".");
      }
      if (process.exitValue() != 0) {
        throw new StackException(
            command.name() + " failed; its last lines (all of them in " + log + "):\n" + tail(log));
      }
    } catch (IOException e) {
      throw new StackException(command.name() + " cannot be started: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException(command.name() + " was interrupted.", e);
    }
  }

  /** The last lines of a log, indented, for a message to the person at the terminal. */
  public static String tail(Path log) {
    try {
      List<String> lines = Files.readString(log, StandardCharsets.UTF_8).lines().toList();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()))
          .indent(4);
    } catch (IOException e) {
      return "    (no log)";
    }
  }

  private static void keepOneOlder(Path log) throws IOException {
    if (Files.exists(log)) {
      Path older = log.resolveSibling(log.getFileName() + ".1");
      Files.move(log, older, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
