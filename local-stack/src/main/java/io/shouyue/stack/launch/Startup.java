package io.shouyue.stack.launch;

import io.shouyue.stack.Progress;
import io.shouyue.stack.PublicAddress;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.keycloak.KeycloakDistribution;
import io.shouyue.stack.keycloak.KeycloakServer;
import io.shouyue.stack.keycloak.KeycloakVariables;
import io.shouyue.stack.mail.MailSink;
import io.shouyue.stack.postgres.PostgresBinaries;
import io.shouyue.stack.postgres.PostgresServer;
import io.shouyue.stack.process.ChildProcess;
import io.shouyue.stack.process.ProcessBook;
import io.shouyue.stack.process.Processes;
import io.shouyue.stack.process.Supervisor;
import io.shouyue.stack.secret.SecretText;
import io.shouyue.stack.secret.StackSecrets;
import io.shouyue.stack.service.ServiceEnvironment;
import io.shouyue.stack.service.ServiceProcess;
import io.shouyue.stack.tls.CertificateMaker;
import io.shouyue.stack.tls.LocalCertificate;
import io.shouyue.stack.tls.LocalTrust;
import io.shouyue.stack.vault.SecretsPlace;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Starts a stack's processes: the key store and PostgreSQL, then side by side whatever needs them.
 * Nobody waits for Keycloak, whose endpoints everybody is told.
 */
final class Startup {
  private static final int STOP_FIRST = 0;
  private static final int STOP_SECOND = 1;
  private static final int STOP_THIRD = 2;
  private static final int STOP_LAST = 5;

  private final StackSettings settings;
  private final Progress progress;
  private final ProcessBook book;
  private final Processes processes;
  private final Supervisor supervisor;

  Startup(
      StackSettings settings,
      Progress progress,
      ProcessBook book,
      Processes processes,
      Supervisor supervisor) {
    this.settings = settings;
    this.progress = progress;
    this.book = book;
    this.processes = processes;
    this.supervisor = supervisor;
  }

  /** All of them, each ready. */
  StackParts parts() {
    MailSink mail = new MailSink(settings.ports().smtp()).start();
    ServiceEnvironment environment =
        new ServiceEnvironment(settings.ports(), settings.workspace(), settings.address());
    openToOthers();
    CompletableFuture<KeycloakServer> keycloak = Tasks.begin(this::keycloak);
    CompletableFuture<PostgresBinaries> binaries =
        Tasks.begin(() -> PostgresBinaries.unpackedIn(settings.workspace().cache()));
    CompletableFuture<SecretsPlace> opening = Tasks.begin(() -> step("secrets", this::openSecrets));
    CompletableFuture<StackSecrets> completing = Tasks.begin(() -> secrets(Tasks.await(opening)));
    PostgresServer postgres = step("PostgreSQL", () -> startPostgres(binaries, completing));
    SecretsPlace place = Tasks.await(opening);
    StackSecrets secrets = Tasks.await(completing);
    Map<Service, ServiceProcess> services = serviceProcesses();
    List<CompletableFuture<ChildProcess>> starts = new ArrayList<>();
    starts.add(
        Tasks.begin(() -> step("Keycloak", () -> startKeycloak(keycloak, environment, secrets))));
    for (Service service : settings.services()) {
      starts.add(Tasks.begin(() -> startService(service, services, environment, place, secrets)));
    }
    starts.forEach(Tasks::await);
    return new StackParts(
        settings,
        progress,
        supervisor,
        book,
        mail,
        environment,
        place,
        secrets,
        postgres,
        Tasks.await(keycloak),
        services);
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

  private static StackSecrets secrets(SecretsPlace place) {
    StackSecrets secrets = new StackSecrets(place.store(), new SecretText(new SecureRandom()));
    secrets.complete();
    return secrets;
  }

  private PostgresServer startPostgres(
      CompletableFuture<PostgresBinaries> binaries, CompletableFuture<StackSecrets> secrets) {
    PostgresServer server =
        new PostgresServer(
            Tasks.await(binaries),
            settings.workspace().databases(),
            settings.ports().postgres(),
            () -> Tasks.await(secrets).postgresSuperuser(),
            settings.forLoad(),
            processes);
    supervisor.start(STOP_LAST, server::start);
    Databases.complete(server, Tasks.await(secrets));
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
    return new KeycloakServer(distribution.home(), settings.ports(), settings.forLoad(), processes);
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
          service,
          new ServiceProcess(
              service, settings.workspace(), settings.ports(), settings.forLoad(), processes));
    }
    return all;
  }

  private ChildProcess startService(
      Service service,
      Map<Service, ServiceProcess> services,
      ServiceEnvironment environment,
      SecretsPlace place,
      StackSecrets secrets) {
    ServiceProcess process = services.get(service);
    process.migrateIfDue(environment.migration(service, secrets.owner(service)));
    Map<String, String> variables = environment.of(service, place.access());
    int rank = service == Service.GATEWAY ? STOP_FIRST : STOP_SECOND;
    return step(
        service.id(),
        () -> {
          ChildProcess child = supervisor.start(rank, () -> process.start(variables));
          if (service == Service.GATEWAY && settings.workspace().awaitsReplay()) {
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
