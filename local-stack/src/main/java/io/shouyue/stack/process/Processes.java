package io.shouyue.stack.process;

import io.shouyue.stack.StackException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts the stack's programs, writes them down and keeps their output. */
public final class Processes {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Path logs;
  private final ProcessBook book;
  private final List<ChildProcess> started = new ArrayList<>();
  private boolean closed;

  /**
   * @param logs folder of the log files
   * @param book where each start is written down
   */
  public Processes(Path logs, ProcessBook book) {
    this.logs = logs;
    this.book = book;
  }

  /**
   * Starts a program in a session of its own, so that Ctrl-C reaches the launcher alone. Its output
   * goes to {@code <name>.log}, the output of the time before to {@code <name>.log.1}.
   *
   * @throws StackException when it cannot be started, or after {@link #refuseMore}
   */
  public synchronized ChildProcess start(Command command, ChildProcess.Signal stopSignal) {
    if (closed) {
      throw new StackException("Stopped while starting.");
    }
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
      ChildProcess child = new ChildProcess(command.name(), process, log, stopSignal);
      started.removeIf(earlier -> !earlier.isAlive());
      started.add(child);
      book.add(command.name(), process.toHandle());
      return child;
    } catch (IOException e) {
      throw new StackException(command.name() + " cannot be started: " + e.getMessage(), e);
    }
  }

  /**
   * Runs a program to its end.
   *
   * @throws StackException when it ends with another code than 0, with its last lines
   */
  public void run(Command command, Duration patience) {
    ChildProcess child = start(command, ChildProcess.Signal.TERM);
    if (!child.endsWithin(patience)) {
      child.stop(Duration.ZERO);
      throw new StackException(
          command.name()
              + " did not end within "
              + patience.toSeconds()
              + " s; see "
              + child.log()
              + ".");
    }
    if (child.exitCode() != 0) {
      throw new StackException(
          command.name()
              + " failed; its last lines (all of them in "
              + child.log()
              + "):\n"
              + tail(child.log()));
    }
  }

  /** From now on nothing can be started. */
  public synchronized void refuseMore() {
    closed = true;
  }

  /**
   * Ends whatever still lives, newest first: what was still starting when the stack was stopped.
   */
  public void endRest() {
    List<ChildProcess> rest;
    synchronized (this) {
      rest = new ArrayList<>(started).reversed();
    }
    rest.stream().filter(ChildProcess::isAlive).forEach(child -> child.stop(PATIENCE));
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
