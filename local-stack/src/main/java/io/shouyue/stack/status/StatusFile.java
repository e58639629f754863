package io.shouyue.stack.status;

import io.shouyue.stack.Json;
import io.shouyue.stack.LauncherLock;
import io.shouyue.stack.PrivateFile;
import io.shouyue.stack.StackException;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.clock.ClockFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The status as the launcher wrote it once everything was ready. */
public final class StatusFile {
  private final Workspace workspace;

  /**
   * @param workspace of the stack in question
   */
  public StatusFile(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Replaces it. */
  public void write(StackStatus status) {
    PrivateFile.write(file(), Json.text(status));
  }

  /** Removes it: the stack is not, or no longer, ready. */
  public void remove() {
    try {
      Files.deleteIfExists(file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The status with the clock of now; empty when the stack is not ready. */
  public Optional<StackStatus> read() {
    if (new LauncherLock(workspace).holder().isEmpty() || !Files.exists(file())) {
      return Optional.empty();
    }
    StackStatus status = Json.read(file(), StackStatus.class);
    return Optional.of(status.at(clock(), status.processes()));
  }

  /** The status of a stack that must be ready. */
  public StackStatus require() {
    return read()
        .orElseThrow(
            () ->
                new StackException(
                    "The stack is not running from "
                        + workspace.data()
                        + ". Start it with ./shouyue up."));
  }

  /** The legal clock as the offset file says. */
  public StackStatus.Clock clock() {
    ClockFile file = new ClockFile(workspace.clockFile());
    return new StackStatus.Clock(
        file.offset().toString(), Instant.now().plus(file.offset()).toString());
  }

  private Path file() {
    return workspace.run().resolve("status.json");
  }
}
