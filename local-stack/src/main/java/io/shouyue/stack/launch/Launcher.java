package io.shouyue.stack.launch;

import io.shouyue.stack.DiskCheck;
import io.shouyue.stack.LauncherLock;
import io.shouyue.stack.PortCheck;
import io.shouyue.stack.Progress;
import io.shouyue.stack.PublicAddress;
import io.shouyue.stack.SeedKind;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.api.KeycloakTokens;
import io.shouyue.stack.control.ControlServer;
import io.shouyue.stack.demosite.DemoSite;
import io.shouyue.stack.keycloak.KeycloakDistribution;
import io.shouyue.stack.keycloak.KeycloakServer;
import io.shouyue.stack.keycloak.KeycloakVariables;
import io.shouyue.stack.mail.MailSink;
import io.shouyue.stack.postgres.PostgresBinaries;
import io.shouyue.stack.postgres.PostgresServer;
import io.shouyue.stack.process.ChildProcess;
import io.shouyue.stack.process.Leftovers;
import io.shouyue.stack.process.ProcessBook;
import io.shouyue.stack.process.Processes;
import io.shouyue.stack.process.Supervisor;
import io.shouyue.stack.secret.SecretText;
import io.shouyue.stack.secret.StackSecrets;
import io.shouyue.stack.service.ServiceEnvironment;
import io.shouyue.stack.service.ServiceProcess;
import io.shouyue.stack.status.DemoAccounts;
import io.shouyue.stack.tls.CertificateMaker;
import io.shouyue.stack.tls.LocalCertificate;
import io.shouyue.stack.tls.LocalTrust;
import io.shouyue.stack.vault.SecretsPlace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Starts a stack: what nothing else needs first, then side by side whatever can be. */
public final class Launcher {
  private static final int STOP_FIRST = 0;
  private static final int STOP_SECOND = 1;
  private static final int STOP_THIRD = 2;
  private static final int STOP_LAST = 5;

  private final StackSettings settings;
  private final Progress progress;
  private final ProcessBook book;
  private final Processes processes;
  private final Supervisor supervisor;
  private final LauncherLock lock;
  private volatile @Nullable Stack opened;
  private volatile boolean stopping;

  /**
   * @param progress where each step is said
   */
  public Launcher(StackSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    Workspace workspace = settings.workspace();
    book = new ProcessBook(workspace.run().resolve("processes.json"));
    processes = new Processes(workspace.logs(), book);
    supervisor = new Supervisor(progress);
    lock = new LauncherLock(workspace);
  }

  /**
   * Starts everything and returns once all of it is ready. From its first process on, the end of
   * this JVM by Ctrl-C or SIGTERM stops all of it, whether it is ready or not.
   *
   * @throws StackException when something is in the way; nothing is left running then
   */
  public Stack start() {
    settings.workspace().prepare();
    DiskCheck.requireRoom(settings.workspace().data());
    lock.take();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    try {
      endLeftovers();
      PortCheck.requireFree(settings.ports());
      new Filling(settings, progress).beforeStart();
      return startParts();
    } catch (RuntimeException e) {
      boolean wasAsked = stopping;
      stop();
      throw wasAsked ? new StackException("Stopped while starting.", e) : e;
    }
  }

  /** Stops what there is so far; who comes second waits for the first. */
  private void stop() {
    stopping = true;
    stopOnce();
  }

  private synchronized void stopOnce() {
    processes.refuseMore();
    Stack stack = opened;
    if (stack == null) {
      supervisor.stopAll();
    } else {
      stack.close();
    }
    processes.endRest();
    book.clear();
    lock.release();
  }

  private void endLeftovers() {
    List<String> found = Leftovers.end(settings.workspace().run().resolve("processes.json"));
    if (!found.isEmpty()) {
      progress.say("ended what an earlier start left behind: " + String.join(", ", found));
    }
  }

  private Stack startParts() {
    MailSink mail = new MailSink(settings.ports().smtp()).start();
    ServiceEnvironment environment =
        new ServiceEnvironment(settings.ports(), settings.workspace(), settings.address());
    openToOthers();
    CompletableFuture<KeycloakServer> keycloak = Tasks.begin(this::keycloak);
    CompletableFuture<PostgresBinaries> binaries =
        Tasks.begin(() -> PostgresBinaries.unpackedIn(settings.workspace().cache()));
    SecretsPlace place = step("secrets", this::openSecrets);
    StackSecrets secrets = new StackSecrets(place.store(), new SecretText(new SecureRandom()));
    secrets.complete();
    PostgresServer postgres =
        step("PostgreSQL", () -> startPostgres(Tasks.await(binaries), secrets));
    Map<Service, ServiceProcess> services = serviceProcesses();
    CompletableFuture<ChildProcess> signIn =
        Tasks.begin(() -> step("Keycloak", () -> startKeycloak(keycloak, environment, secrets)));
    List<CompletableFuture<ChildProcess>> starts = new ArrayList<>(List.of(signIn));
    for (Service service : settings.services()) {
      starts.add(
          Tasks.begin(() -> startService(service, signIn, services, environment, place, secrets)));
    }
    starts.forEach(Tasks::await);
    StackParts parts =
        new StackParts(
            settings,
            progress,
            supervisor,
            book,
            mail,
            environment,
            place,
            secrets,
            postgres,
            Tasks.await(keycloak).data(),
            services);
    return opened(parts);
  }

  /** With {@code --host}: under TLS, with a certificate that the stack's own calls believe. */
  private void openToOthers() {
    PublicAddress address = settings.address();
    if (address.secure()) {
      Path data = settings.workspace().data();
      LocalCertificate own = new CertificateMaker(processes).certificate(data, address);
      LocalTrust.install(data);
      progress.warn(
          "The gateway is open to other machines at "
              + address.url(settings.ports().of(Service.GATEWAY))
              + ".\n     Browsers will not know its certificate "
              + own.chain()
              + ";\n     the demo accounts' password is all that keeps others out.");
    }
  }

  private Stack opened(StackParts parts) {
    String token = new SecretText(new SecureRandom()).next();
    Stack stack =
        new Stack(
            parts,
            DemoSite.start(demoSite(parts.environment(), parts.secrets())),
            new ControlServer(settings.ports().control(), token));
    opened = stack;
    stack.open(token);
    stack.fill(awaitsReplay() ? SeedKind.NOTHING : settings.seed());
    if (awaitsReplay()) {
      progress.warn(
          "A restored database waits: ./shouyue replay-erasures erases again whom the backup brought"
              + " back.\n     Until then the gateway lets nobody in.");
    }
    return stack;
  }

  private boolean awaitsReplay() {
    return Files.exists(settings.workspace().restoreMark());
  }

  private DemoSite.Setup demoSite(ServiceEnvironment environment, StackSecrets secrets) {
    return new DemoSite.Setup(
        settings.ports().demoSite(),
        environment.publicUrl(),
        settings.workspace().root().resolve("web/dist/demo"),
        KeycloakTokens.ofClient(
            environment.issuer(), "site-demo", () -> secrets.stack(DemoAccounts.SITE_SECRET)),
        () -> secrets.stack(DemoAccounts.WEBHOOK_SECRET));
  }

  private SecretsPlace openSecrets() {
    SecretsPlace place = SecretsPlace.open(settings, processes, supervisor);
    if (!place.real()) {
      progress.warn(
          "No Vault found: secrets are in the local keyring "
              + place.description()
              + ".\n     That is NOT FOR PRODUCTION. ./shouyue vault builds a real server (needs"
              + " Go).");
    }
    return place;
  }

  private PostgresServer startPostgres(PostgresBinaries binaries, StackSecrets secrets) {
    PostgresServer server =
        new PostgresServer(
            binaries,
            settings.workspace().databases(),
            settings.ports().postgres(),
            secrets.postgresSuperuser(),
            processes);
    supervisor.start(STOP_LAST, server::start);
    Databases.complete(server, secrets);
    return server;
  }

  private KeycloakServer keycloak() {
    KeycloakDistribution distribution =
        new KeycloakDistribution(
            settings.keycloakZip(),
            settings.keycloakProvider(),
            settings.workspace().cache(),
            processes);
    if (distribution.needsBuild()) {
      progress.say("Keycloak is built for the first time; later starts reuse it (about 30 s)");
    }
    return new KeycloakServer(distribution.home(), settings.ports(), processes);
  }

  private ChildProcess startKeycloak(
      CompletableFuture<KeycloakServer> keycloak,
      ServiceEnvironment environment,
      StackSecrets secrets) {
    KeycloakServer server = Tasks.await(keycloak);
    Map<String, String> variables = KeycloakVariables.of(environment, secrets);
    return supervisor.start(STOP_THIRD, () -> server.start(variables));
  }

  private Map<Service, ServiceProcess> serviceProcesses() {
    Map<Service, ServiceProcess> all = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      all.put(
          service, new ServiceProcess(service, settings.workspace(), settings.ports(), processes));
    }
    return all;
  }

  private ChildProcess startService(
      Service service,
      CompletableFuture<ChildProcess> signIn,
      Map<Service, ServiceProcess> services,
      ServiceEnvironment environment,
      SecretsPlace place,
      StackSecrets secrets) {
    ServiceProcess process = services.get(service);
    process.migrateIfDue(environment.migration(service, secrets.owner(service)));
    if (service == Service.GATEWAY) {
      // It learns Keycloak's endpoints when it starts; the services are told theirs.
      Tasks.await(signIn);
    }
    Map<String, String> variables = environment.of(service, place.access());
    int rank = service == Service.GATEWAY ? STOP_FIRST : STOP_SECOND;
    return step(
        service.id(),
        () -> {
          ChildProcess child = supervisor.start(rank, () -> process.start(variables));
          if (service == Service.GATEWAY && awaitsReplay()) {
            process.awaitAlive(child);
          } else {
            process.awaitReady(child);
          }
          return child;
        });
  }

  private <T> T step(String name, java.util.concurrent.Callable<T> work) {
    try {
      return progress.step(name, "", work);
    } catch (StackException e) {
      throw e;
    } catch (Exception e) {
      throw new StackException(name + " failed: " + e, e);
    }
  }
}
