package io.shouyue.stack.aot;

import io.shouyue.stack.HttpProbe;
import io.shouyue.stack.StackException;
import io.shouyue.stack.process.ChildProcess;
import io.shouyue.stack.process.Command;
import io.shouyue.stack.process.Processes;
import io.shouyue.stack.process.Readiness;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes an {@link AotCache}: one more process of the application is started beside the running one
 * and is ended as soon as it is ready. At its end the JVM writes the cache.
 */
public final class Training {
  /** Put before a command's words, so that it only gets what the machine leaves idle. */
  public static final List<String> LAST = List.of("nice", "-n", "19");

  private static final Duration UNTIL_READY = Duration.ofMinutes(10);
  private static final Duration UNTIL_WRITTEN = Duration.ofMinutes(10);

  /** What a JVM answers after SIGTERM. */
  private static final int ENDED_IN_ORDER = 143;

  private final Command command;
  private final String health;
  private final AotCache cache;
  private final Processes processes;
  private volatile @Nullable ChildProcess child;

  /**
   * @param command has the cache's training words and environment
   * @param health the address that answers once the process is ready
   */
  public Training(Command command, String health, AotCache cache, Processes processes) {
    this.command = command;
    this.health = health;
    this.cache = cache;
    this.processes = processes;
  }

  /**
   * Takes from half a minute up, of what the machine leaves idle.
   *
   * @throws StackException when the process does not come up, or when it is cut short
   */
  public void run() {
    cache.clear();
    ChildProcess started = processes.start(command, ChildProcess.Signal.TERM);
    child = started;
    Readiness.await(started, UNTIL_READY, () -> HttpProbe.answers(health));
    started.stop(UNTIL_WRITTEN);
    if (started.exitCode() != ENDED_IN_ORDER) {
      throw new StackException(started.name() + " was cut short; see " + started.log() + ".");
    }
    cache.finish();
  }

  /** Cuts it short; what it has written so far is not used. */
  public void cancel() {
    ChildProcess started = child;
    if (started != null) {
      started.stop(Duration.ZERO);
    }
  }

  /** A port for the process that is to be ready, free at this moment. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new StackException("No port is free for a training: " + e.getMessage(), e);
    }
  }
}
