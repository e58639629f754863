package io.shouyue.stack.process;

import io.shouyue.stack.StackException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running child of the launcher, with its log. */
public final class ChildProcess {
  private final String name;
  private final Process process;
  private final Path log;
  private final Signal stopSignal;

  ChildProcess(String name, Process process, Path log, Signal stopSignal) {
    this.name = name;
    this.process = process;
    this.log = log;
    this.stopSignal = stopSignal;
  }

  /** What asks a program to end in order. */
  public enum Signal {
    /** What nearly everything understands. */
    TERM,
    /** PostgreSQL's fast shutdown: ends open sessions instead of waiting for them. */
    INT
  }

  public String name() {
    return name;
  }

  public Path log() {
    return log;
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for its end; false when it still lives then. */
  boolean endsWithin(Duration patience) {
    try {
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException(name + " was interrupted.", e);
    }
  }

  /** Its exit code; only once it has ended. */
  public int exitCode() {
    return process.exitValue();
  }

  /** Asks it to end, waits, and ends it by force when the patience is used up. */
  public void stop(Duration patience) {
    List<ProcessHandle> family = process.descendants().toList();
    signal();
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    family.forEach(ProcessHandle::destroyForcibly);
  }

  private void signal() {
    if (stopSignal == Signal.TERM) {
      process.destroy();
      return;
    }
    try {
      new ProcessBuilder("kill", "-" + stopSignal, Long.toString(pid())).start().waitFor();
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
