package io.shouyue.stack.cli;

import io.shouyue.stack.CacheFolder;
import io.shouyue.stack.LauncherLock;
import io.shouyue.stack.StackException;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.process.Leftovers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code down} and {@code reset}. */
final class DownCommand {
  private static final int PATIENCE_SECONDS = 60;

  private final PrintStream out;

  DownCommand(PrintStream out) {
    this.out = out;
  }

  /** Stops the stack of this data folder, or what a killed launcher left of it. */
  void down(Workspace workspace) {
    Optional<ProcessHandle> launcher = new LauncherLock(workspace).holder();
    if (launcher.isPresent()) {
      stop(launcher.get());
      out.println("  stopped");
      return;
    }
    List<String> found = Leftovers.end(workspace.run().resolve("processes.json"));
    out.println(
        found.isEmpty()
            ? "  nothing was running from " + workspace.data()
            : "  ended what a killed start left behind: " + String.join(", ", found));
  }

  /** Removes everything that the stack keeps, after asking. */
  void reset(Workspace workspace, boolean yes) {
    if (!Files.exists(workspace.data())) {
      out.println("  nothing to remove: " + workspace.data() + " does not exist");
      return;
    }
    if (!Files.isDirectory(workspace.run())) {
      throw new StackException(
          workspace.data() + " does not look like a data folder of Shouyue: nothing was removed.");
    }
    if (!yes && !confirmed(workspace)) {
      throw new StackException("Nothing was removed.");
    }
    down(workspace);
    try {
      CacheFolder.remove(workspace.data());
    } catch (IOException e) {
      throw new StackException(workspace.data() + " cannot be removed: " + e.getMessage(), e);
    }
    out.println("  removed " + workspace.data());
  }

  private boolean confirmed(Workspace workspace) {
    if (System.console() == null) {
      throw new StackException("There is nobody to ask: run ./shouyue reset --yes.");
    }
    String answer =
        System.console()
            .readLine("  Remove %s with all its databases and keys? [y/N] ", workspace.data());
    return "y".equalsIgnoreCase(String.valueOf(answer).strip());
  }

  private static void stop(ProcessHandle launcher) {
    launcher.destroy();
    try {
      launcher.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new StackException(
          "The launcher (process "
              + launcher.pid()
              + ") did not stop within a minute. Kill it; the next up cleans up.",
          e);
    } catch (Exception e) {
      throw new StackException("The launcher could not be stopped: " + e, e);
    }
  }
}
