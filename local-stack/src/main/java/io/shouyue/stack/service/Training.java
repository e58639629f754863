package io.shouyue.stack.service;

import io.shouyue.stack.HttpProbe;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.process.ChildProcess;
import io.shouyue.stack.process.Command;
import io.shouyue.stack.process.Processes;
import io.shouyue.stack.process.Readiness;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a service's {@link AotCache}: one more process of it is started beside the running one, at
 * the lowest priority and without any work of its own in the background, and is ended as soon as it
 * is ready. At its end the JVM writes the cache.
 */
public final class Training {
  private static final Duration UNTIL_READY = Duration.ofMinutes(10);
  private static final Duration UNTIL_WRITTEN = Duration.ofMinutes(10);

  /** What a JVM answers after SIGTERM. */
  private static final int ENDED_IN_ORDER = 143;

  private final Service service;
  private final AotCache cache;
  private final List<String> java;
  private final Map<String, String> environment;
  private final Workspace workspace;
  private final Processes processes;
  private volatile @Nullable ChildProcess child;

  /**
   * @param java the JVM and its flags
   * @param environment the variables of the running process
   */
  Training(
      Service service,
      AotCache cache,
      List<String> java,
      Map<String, String> environment,
      Workspace workspace,
      Processes processes) {
    this.service = service;
    this.cache = cache;
    this.java = java;
    this.environment = environment;
    this.workspace = workspace;
    this.processes = processes;
  }

  /**
   * Takes from half a minute up, of what the machine leaves idle.
   *
   * @throws StackException when the process does not come up, or when it is cut short
   */
  public void run() {
    int management = freePort();
    cache.clear();
    ChildProcess started =
        processes.start(
            new Command(
                service.id() + "-training", words(), variables(management), workspace.data()),
            ChildProcess.Signal.TERM);
    child = started;
    String health = "http://127.0.0.1:" + management + "/q/health/ready";
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

  private List<String> words() {
    List<String> words = new ArrayList<>(List.of("nice", "-n", "19"));
    words.addAll(java);
    words.addAll(cache.trainingWords());
    return words;
  }

  private Map<String, String> variables(int management) {
    Map<String, String> all = new HashMap<>(ServiceJvm.environment());
    all.putAll(environment);
    all.putAll(cache.environment());
    all.put("QUARKUS_HTTP_PORT", "0");
    all.put("QUARKUS_HTTP_SSL_PORT", "0");
    all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
    all.put("SHOUYUE_BACKGROUND_AUTOMATIC", "false");
    return all;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new StackException("No port is free for a training: " + e.getMessage(), e);
    }
  }
}
