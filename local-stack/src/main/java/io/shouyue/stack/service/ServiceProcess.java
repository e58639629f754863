package io.shouyue.stack.service;

import io.shouyue.stack.HttpProbe;
import io.shouyue.stack.JavaProgram;
import io.shouyue.stack.Ports;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.process.ChildProcess;
import io.shouyue.stack.process.Command;
import io.shouyue.stack.process.Processes;
import io.shouyue.stack.process.Readiness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A service or the gateway: how its database is migrated and how it is started. */
public final class ServiceProcess {
  private final Service service;
  private final Workspace workspace;
  private final Ports ports;
  private final Processes processes;

  /**
   * @param service which one
   */
  public ServiceProcess(Service service, Workspace workspace, Ports ports, Processes processes) {
    this.service = service;
    this.workspace = workspace;
    this.ports = ports;
    this.processes = processes;
  }

  /** Brings schema and partitions up to now, in a process of its own that has the owner's role. */
  public void migrate(Map<String, String> environment) {
    Path application = application();
    String classPath =
        application.resolve("lib").resolve("main") + "/*:" + application.resolve("app") + "/*";
    List<String> words =
        List.of(
            JavaProgram.path(),
            "-Xmx96m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            classPath,
            "io.shouyue.platform.data.migrate.Migrate");
    processes.run(
        new Command("migrate-" + service.database(), words, environment, workspace.data()),
        Duration.ofMinutes(2));
  }

  /** Starts it; it may not be ready yet. */
  public ChildProcess start(Map<String, String> environment) {
    List<String> words = new ArrayList<>();
    words.add(JavaProgram.path());
    words.addAll(ServiceJvm.flags(service, Runtime.version().feature()));
    words.addAll(List.of("-jar", application().resolve("quarkus-run.jar").toString()));
    Map<String, String> variables = new HashMap<>(ServiceJvm.environment());
    variables.putAll(environment);
    return processes.start(
        new Command(service.id(), words, variables, workspace.data()), ChildProcess.Signal.TERM);
  }

  /** Waits until it says that it is ready. */
  public void awaitReady(ChildProcess child) {
    Readiness.await(child, Duration.ofSeconds(120), () -> HttpProbe.answers(healthUrl()));
  }

  private String healthUrl() {
    return "http://127.0.0.1:" + ports.managementOf(service) + "/q/health/ready";
  }

  private Path application() {
    Path application = workspace.application(service);
    if (!Files.exists(application.resolve("quarkus-run.jar"))) {
      throw new StackException(
          service.id() + " is not built: run ./shouyue up without --no-build.");
    }
    return application;
  }
}
