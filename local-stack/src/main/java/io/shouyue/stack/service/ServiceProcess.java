package io.shouyue.stack.service;

import io.shouyue.stack.HttpProbe;
import io.shouyue.stack.JavaProgram;
import io.shouyue.stack.Ports;
import io.shouyue.stack.Service;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.aot.AotCache;
import io.shouyue.stack.aot.Application;
import io.shouyue.stack.aot.Training;
import io.shouyue.stack.clock.ClockFile;
import io.shouyue.stack.process.ChildProcess;
import io.shouyue.stack.process.Command;
import io.shouyue.stack.process.Processes;
import io.shouyue.stack.process.Readiness;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A service or the gateway: how its database is migrated and how it is started. */
public final class ServiceProcess {
  private final Service service;
  private final Workspace workspace;
  private final Ports ports;
  private final boolean forLoad;
  private final Processes processes;

  /**
   * @param service which one
   * @param forLoad whether its code is compiled through
   */
  public ServiceProcess(
      Service service, Workspace workspace, Ports ports, boolean forLoad, Processes processes) {
    this.service = service;
    this.workspace = workspace;
    this.ports = ports;
    this.forLoad = forLoad;
    this.processes = processes;
  }

  /** Brings schema and partitions up to now, in a process of its own that has the owner's role. */
  public void migrate(Map<String, String> environment) {
    List<String> words =
        List.of(
            JavaProgram.path(),
            "-Xmx96m",
            "-XX:+UseSerialGC",
            JavaProgram.QUICK_COMPILER,
            "-Xshare:auto",
            "io.shouyue.platform.data.migrate.Migrate");
    Map<String, String> variables = new HashMap<>(environment);
    variables.put("CLASSPATH", application().joinedClassPath());
    processes.run(
        new Command("migrate-" + service.database(), words, variables, workspace.data()),
        Duration.ofMinutes(2));
    stamp().set();
  }

  /** The same, unless this build has done so this month: partitions are made a year ahead. */
  public void migrateIfDue(Map<String, String> environment) {
    if (!stamp().holds()) {
      migrate(environment);
    }
  }

  /**
   * Starts it, out of its ahead-of-time cache if there is one; it may not be ready yet. For load it
   * is started as its image does: a cache buys a start with memory that stays.
   */
  public ChildProcess start(Map<String, String> environment) {
    AotCache cache = cache();
    Map<String, String> variables = new HashMap<>(ServiceJvm.environment());
    variables.putAll(environment);
    List<String> words = java();
    if (clock().isBehind()) {
      words.addAll(ServiceJvm.FOR_A_YEAR);
    } else {
      words.addAll(forLoad ? ServiceJvm.FOR_LOAD : ServiceJvm.AT_HAND);
    }
    if (cache.isThere() && !forLoad) {
      words.addAll(cache.words());
      variables.putAll(cache.environment());
    } else {
      words.addAll(List.of("-jar", application().runner().toString()));
    }
    return processes.start(
        new Command(service.id(), words, variables, workspace.data()), ChildProcess.Signal.TERM);
  }

  /** What makes the service's cache, when it has none. */
  public Optional<Training> training(Map<String, String> environment) {
    AotCache cache = cache();
    return cache.isWanted() && !forLoad
        ? Optional.of(training(cache, environment, Training.freePort()))
        : Optional.empty();
  }

  /** Without any work of its own in the background. */
  private Training training(AotCache cache, Map<String, String> environment, int management) {
    Map<String, String> variables = new HashMap<>(ServiceJvm.environment());
    variables.putAll(environment);
    variables.putAll(cache.environment());
    variables.put("QUARKUS_HTTP_PORT", "0");
    variables.put("QUARKUS_HTTP_SSL_PORT", "0");
    variables.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
    variables.put("SHOUYUE_BACKGROUND_AUTOMATIC", "false");
    List<String> words = new ArrayList<>(Training.LAST);
    words.addAll(java());
    words.addAll(cache.trainingWords());
    return new Training(
        new Command(service.id() + "-training", words, variables, workspace.data()),
        healthUrl(management, "ready"),
        cache,
        processes);
  }

  /** Waits until it says that it is ready. */
  public void awaitReady(ChildProcess child) {
    Readiness.await(child, () -> answers("ready"));
  }

  /** Waits until it runs, ready or not. */
  public void awaitAlive(ChildProcess child) {
    Readiness.await(child, () -> answers("live"));
  }

  private boolean answers(String kind) {
    return HttpProbe.answers(healthUrl(ports.managementOf(service), kind));
  }

  private static String healthUrl(int management, String kind) {
    return "http://127.0.0.1:" + management + "/q/health/" + kind;
  }

  private List<String> java() {
    List<String> words = new ArrayList<>();
    words.add(JavaProgram.path());
    words.addAll(flags());
    return words;
  }

  private List<String> flags() {
    return ServiceJvm.flags(service, Runtime.version().feature());
  }

  private ClockFile clock() {
    return new ClockFile(workspace.clockFile());
  }

  private AotCache cache() {
    return new AotCache(application(), flags());
  }

  /** Of the present where the legal clock is behind it: partitions are made for that, too. */
  private MigrationStamp stamp() {
    Duration ahead = clock().isBehind() ? Duration.ZERO : clock().offset();
    Instant last = Instant.now().plus(ahead);
    String month = YearMonth.from(last.atZone(ZoneOffset.UTC)).toString();
    return new MigrationStamp(
        workspace.databases(), service.database(), application().fingerprint(List.of(month)));
  }

  private Application application() {
    return Application.in(workspace.application(service));
  }
}
