package io.shouyue.stack.cli;

import io.shouyue.stack.CacheFolder;
import io.shouyue.stack.PortCheck;
import io.shouyue.stack.Ports;
import io.shouyue.stack.Progress;
import io.shouyue.stack.StackException;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.control.ControlClient;
import io.shouyue.stack.launch.Launcher;
import io.shouyue.stack.launch.Stack;
import io.shouyue.stack.tour.ControlledStack;
import io.shouyue.stack.tour.Narrator;
import io.shouyue.stack.tour.Tour;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** {@code tour}: in a throw-away stack of its own, or on the running one. */
final class TourCommand {
  private static final int FIRST_BASE = 19_080;
  private static final int LAST_BASE = 19_980;
  private static final int BETWEEN = 20;

  private final SettingsReader reader;
  private final PrintStream out;

  TourCommand(SettingsReader reader, PrintStream out) {
    this.reader = reader;
    this.out = out;
  }

  /** Returns 0 when everything came out as it should. */
  int run(Options options) throws InterruptedException {
    Narrator narrator = new Narrator(out, options.step() ? this::waitForEnter : () -> {});
    if (options.here()) {
      out.println(
          "  This makes a person on the running stack and ages it by more than four years.");
      return play(reader.workspace(options), narrator);
    }
    Path folder = folder();
    Workspace workspace = new Workspace(reader.root(), folder, reader.workspace(options).cache());
    Ports ports = new Ports(freeBase());
    Progress progress = new Progress(out);
    out.println("  A throw-away stack in " + folder + ", ports from " + ports.base());
    Launcher launcher =
        new Launcher(reader.settings(options, workspace, ports).unseeded(), progress);
    try (Stack stack = launcher.start()) {
      Thread watch = Thread.ofVirtual().start(() -> watch(stack));
      int code = play(workspace, narrator);
      watch.interrupt();
      return code;
    } finally {
      remove(folder);
    }
  }

  private int play(Workspace workspace, Narrator narrator) {
    long begun = System.nanoTime();
    new Tour(new ControlledStack(ControlClient.of(workspace)), narrator).play();
    return narrator.verdict((System.nanoTime() - begun) / 1e9);
  }

  private static void watch(Stack stack) {
    try {
      stack.watch();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void waitForEnter() {
    out.print("     Enter goes on ");
    out.flush();
    try {
      while (System.in.read() != '\n') {
        // Whatever else was typed.
      }
    } catch (IOException e) {
      throw new StackException("Nothing can be typed here; leave out --step.", e);
    }
  }

  private static int freeBase() {
    return IntStream.iterate(FIRST_BASE, base -> base <= LAST_BASE, base -> base + BETWEEN)
        .filter(base -> new Ports(base).all().keySet().stream().allMatch(PortCheck::isFree))
        .findFirst()
        .orElseThrow(() -> new StackException("No free ports between 19080 and 20000."));
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("守约 tour ");
    } catch (IOException e) {
      throw new StackException("There is no place for a throw-away stack: " + e.getMessage(), e);
    }
  }

  private static void remove(Path folder) {
    try {
      CacheFolder.remove(folder);
    } catch (IOException e) {
      throw new StackException("The throw-away folder " + folder + " is left over.", e);
    }
  }
}
