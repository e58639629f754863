package io.shouyue.bench.stack;

import io.shouyue.bench.process.ProcessTree;
import io.shouyue.stack.Ports;
import io.shouyue.stack.Progress;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.api.Api;
import io.shouyue.stack.api.KeycloakTokens;
import io.shouyue.stack.launch.Launcher;
import io.shouyue.stack.launch.Stack;
import io.shouyue.stack.postgres.PostgresServer;
import io.shouyue.stack.status.StackStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The throw-away stack, ready for load. */
public final class BenchStack implements AutoCloseable {
  private static final int PORTS_OF_THE_FLOOR = 2;

  private final StackSettings settings;
  private final Stack stack;
  private final StackStatus status;
  private final @Nullable Floor floor;
  private final @Nullable Thread watch;

  private final List<CopiedProcess> copies = new CopyOnWriteArrayList<>();

  private BenchStack(
      StackSettings settings, Stack stack, @Nullable Floor floor, @Nullable Thread watch) {
    this.settings = settings;
    this.stack = stack;
    this.status = stack.status();
    this.floor = floor;
    this.watch = watch;
  }

  /** Starts the services and the floor; nothing is left running when that fails. */
  public static BenchStack start(StackSettings settings, Progress progress) {
    return start(settings, progress, Map.of());
  }

  /**
   * The same.
   *
   * @param ofTheFloor variables that only the floor reads
   */
  public static BenchStack start(
      StackSettings settings, Progress progress, Map<String, String> ofTheFloor) {
    Stack stack = new Launcher(settings, progress).start();
    try {
      Floor floor = new Floor(settings, stack, ofTheFloor);
      progress.step("floor", "", floor::start);
      return new BenchStack(settings, stack, floor, null);
    } catch (StackException e) {
      stack.close();
      throw e;
    } catch (Exception e) {
      stack.close();
      throw new StackException("The floor did not start: " + e, e);
    }
  }

  /** Starts the services without a floor, and starts again what ends. */
  public static BenchStack startWatched(StackSettings settings, Progress progress) {
    Stack stack = new Launcher(settings, progress).start();
    Thread watch =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    stack.watch();
                  } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                  }
                });
    return new BenchStack(settings, stack, null, watch);
  }

  /**
   * The same, on a PostgreSQL that has so much memory for pages: it takes it at its second start.
   *
   * @param mebibytes of shared buffers
   */
  public static BenchStack startWatched(StackSettings settings, Progress progress, long mebibytes) {
    try (BenchStack first = startWatched(settings, progress)) {
      first.database().giveMemory(mebibytes);
    }
    return startWatched(settings, progress);
  }

  /**
   * Starts a second process of a service on the same database.
   *
   * @param different variables that it does not share with the first
   */
  public CopiedProcess copy(Service service, Map<String, String> different) {
    CopiedProcess copy =
        new CopiedProcess(settings, service.id() + "-copy", floorPort() + PORTS_OF_THE_FLOOR);
    Path jar = settings.workspace().application(service).resolve("quarkus-run.jar");
    try {
      copy.start(ProcessImage.of(stack.status().processes().get(service.id())), jar, different);
      copies.add(copy);
      return copy;
    } catch (StackException e) {
      copy.close();
      throw e;
    }
  }

  /** Moves the legal clock of all processes. */
  public void moveClock(String step) {
    Duration offset = Duration.parse(stack.moveClock(step).offset());
    copies.forEach(copy -> copy.follow(offset));
  }

  /** Ends a process with SIGKILL, and returns once it has ended. */
  public void kill(String name) {
    ProcessHandle process = ProcessHandle.of(tree(name).pid()).orElseThrow();
    process.destroyForcibly();
    process.onExit().join();
  }

  /** The key store. Found while it answers: where anything runs cannot be told without it. */
  public ProcessTree vault() {
    return tree("vault");
  }

  /** Sends a process a signal, such as {@code STOP}; it need not end by it. */
  public static void signal(ProcessTree process, String signal) {
    try {
      int code =
          new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
              .inheritIO()
              .start()
              .waitFor();
      if (code != 0) {
        throw new StackException(process.name() + " took no signal " + signal + ".");
      }
    } catch (IOException e) {
      throw new StackException("No signal can be sent: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted.", e);
    }
  }

  /** Where a service listens. */
  public int port(Service service) {
    return ports().of(service);
  }

  /** Where the floor listens. */
  public int floorPort() {
    return Floor.port(ports());
  }

  /** What a service costs. */
  public ProcessTree process(Service service) {
    return tree(service.id());
  }

  /** What consent-service costs. */
  public ProcessTree consent() {
    return process(Service.CONSENT);
  }

  /** What the floor costs. */
  public ProcessTree floor() {
    return Objects.requireNonNull(floor).tree();
  }

  /** What PostgreSQL costs; the floor and the service share it. */
  public ProcessTree postgres() {
    return tree("postgresql");
  }

  /** What Keycloak costs. */
  public ProcessTree keycloak() {
    return tree("keycloak");
  }

  /** The service's own database, for what is made ahead. */
  public BenchDatabase database() {
    return database(Service.CONSENT);
  }

  /** The same of another service. */
  public BenchDatabase database(Service service) {
    return database(service.database());
  }

  /** The same of any of the stack's databases. */
  public BenchDatabase database(String name) {
    return new BenchDatabase(
        "jdbc:postgresql://127.0.0.1:" + ports().postgres() + "/" + name,
        PostgresServer.SUPERUSER,
        stack.secrets().postgresSuperuser());
  }

  /** Fresh tokens of one of the stack's own clients. */
  public KeycloakTokens tokens(String client) {
    String secret =
        status.clients().stream()
            .filter(known -> known.id().equals(client))
            .map(StackStatus.Client::secret)
            .findFirst()
            .orElseThrow(() -> new StackException("The stack has no client " + client + "."));
    return tokens(client, secret);
  }

  /** Fresh tokens of any client. */
  public KeycloakTokens tokens(String client, String secret) {
    return KeycloakTokens.ofClient(status.realm(), client, () -> secret);
  }

  /** Calls a service directly. */
  public Api api(Service service, KeycloakTokens tokens) {
    return Api.bearer(status.services().get(service.id()), tokens);
  }

  @Override
  public void close() {
    if (watch != null) {
      watch.interrupt();
    }
    if (floor != null) {
      floor.close();
    }
    stack.close();
  }

  private ProcessTree tree(String name) {
    Long pid = stack.status().processes().get(name);
    if (pid == null) {
      throw new StackException(name + " is not running.");
    }
    return new ProcessTree(name, pid);
  }

  private Ports ports() {
    return settings.ports();
  }
}
