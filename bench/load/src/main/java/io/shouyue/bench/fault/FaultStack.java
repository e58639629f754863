package io.shouyue.bench.fault;

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
import io.shouyue.stack.seed.SiteSetup;
import io.shouyue.stack.status.StackStatus;

/** A throw-away stack whose services are killed and, as the launcher does, started again. */
final class FaultStack implements AutoCloseable {
  private static final String SITE = "demo";

  private final Stack stack;
  private final Ports ports;
  private final StackStatus status;
  private final Thread watch;

  private FaultStack(Stack stack, Ports ports) {
    this.stack = stack;
    this.ports = ports;
    this.status = stack.status();
    this.watch = Thread.ofVirtual().start(this::watch);
  }

  static FaultStack start(StackSettings settings, Progress progress) {
    return new FaultStack(new Launcher(settings, progress).start(), settings.ports());
  }

  /** Makes the demo site with its purposes, policy and rules. */
  Api makeSite() {
    SiteSetup setup = new SiteSetup(staff("operator"), staff("dpo"));
    String secret = setup.make(SITE, status.demoSite());
    setup.purposes();
    setup.policy();
    setup.collectionPointsAndRule();
    return Api.bearer(
        status.gateway(), KeycloakTokens.ofClient(status.realm(), "site-" + SITE, () -> secret));
  }

  /** Calls as a member of staff, through the gateway. */
  Api staff(String role) {
    String client = "local-" + role;
    String secret =
        status.clients().stream()
            .filter(known -> known.id().equals(client))
            .map(StackStatus.Client::secret)
            .findFirst()
            .orElseThrow(() -> new StackException("The stack has no client " + client + "."));
    return Api.bearer(
            status.gateway(), KeycloakTokens.ofClient(status.realm(), client, () -> secret))
        .with("Shouyue-Site", SITE);
  }

  /** What retention-service's database says of erasures. */
  ErasureBook erasures() {
    return new ErasureBook(
        databaseOf(Service.RETENTION),
        PostgresServer.SUPERUSER,
        stack.secrets().postgresSuperuser());
  }

  /** What identity-service's database says of deposits. */
  DepositBook deposits() {
    return new DepositBook(
        databaseOf(Service.IDENTITY),
        PostgresServer.SUPERUSER,
        stack.secrets().postgresSuperuser());
  }

  private String databaseOf(Service service) {
    return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + service.database();
  }

  /** Ends a service with SIGKILL and returns once it has ended. */
  void kill(String service) {
    Long pid = stack.status().processes().get(service);
    if (pid != null) {
      ProcessHandle.of(pid).ifPresent(FaultStack::end);
    }
  }

  private static void end(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Waits until a killed service runs again and answers. */
  void awaitBack(String service) {
    String url = status.services().getOrDefault(service, status.gateway());
    Patience.until(
        service + " answers",
        () -> {
          try {
            return Api.anonymous(url).get("/v1/nothing").status() < 500;
          } catch (StackException notYet) {
            return false;
          }
        });
  }

  /** Moves the legal clock. */
  void moveClock(String step) {
    stack.moveClock(step);
  }

  @Override
  public void close() {
    watch.interrupt();
    stack.close();
  }

  private void watch() {
    try {
      stack.watch();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
