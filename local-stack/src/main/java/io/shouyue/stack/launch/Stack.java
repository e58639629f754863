package io.shouyue.stack.launch;

import io.shouyue.stack.Json;
import io.shouyue.stack.LauncherLock;
import io.shouyue.stack.PrivateFile;
import io.shouyue.stack.Progress;
import io.shouyue.stack.SeedKind;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.aot.Training;
import io.shouyue.stack.backup.Backup;
import io.shouyue.stack.clock.ClockFile;
import io.shouyue.stack.clock.ClockMover;
import io.shouyue.stack.clock.ClockStep;
import io.shouyue.stack.control.ControlClient;
import io.shouyue.stack.control.ControlServer;
import io.shouyue.stack.demosite.DemoSite;
import io.shouyue.stack.keycloak.KeycloakServer;
import io.shouyue.stack.keycloak.KeycloakVariables;
import io.shouyue.stack.mail.MailSink;
import io.shouyue.stack.mail.SentMessage;
import io.shouyue.stack.postgres.PostgresServer;
import io.shouyue.stack.postgres.TextSearch;
import io.shouyue.stack.process.ProcessBook;
import io.shouyue.stack.process.Supervisor;
import io.shouyue.stack.secret.StackSecrets;
import io.shouyue.stack.seed.Seeding;
import io.shouyue.stack.seed.shop.ShopDatabase;
import io.shouyue.stack.service.ServiceEnvironment;
import io.shouyue.stack.service.ServiceProcess;
import io.shouyue.stack.status.DemoAccounts;
import io.shouyue.stack.status.StackStatus;
import io.shouyue.stack.status.StatusFile;
import io.shouyue.stack.vault.SecretsPlace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A started stack: what can be asked of it and how it is stopped. */
public final class Stack implements AutoCloseable {
  private final StackSettings settings;
  private final Progress progress;
  private final Supervisor supervisor;
  private final ProcessBook book;
  private final MailSink mail;
  private final DemoSite demoSite;
  private final ControlServer control;
  private final ServiceEnvironment environment;
  private final SecretsPlace place;
  private final StackSecrets secrets;
  private final Map<Service, ServiceProcess> services;
  private final KeycloakServer keycloak;
  private final PostgresServer postgres;
  private final TextSearch search;
  private final NextStart nextStart;
  private final Backup backup;
  private boolean closed;

  private record Messages(List<SentMessage> items) {}

  private record Places(List<String> items) {}

  private record Accounts(List<Account> items) {}

  private record Account(String username, String password, String role, String landing) {
    private static Account of(StackStatus.User user) {
      String landing = user.role().equals("subject") ? "/me" : "/desk";
      return new Account(user.username(), user.password(), user.role(), landing);
    }
  }

  Stack(StackParts parts, DemoSite demoSite, ControlServer control) {
    this.settings = parts.settings();
    this.progress = parts.progress();
    this.supervisor = parts.supervisor();
    this.book = parts.book();
    this.mail = parts.mail();
    this.environment = parts.environment();
    this.place = parts.place();
    this.secrets = parts.secrets();
    this.services = parts.services();
    this.keycloak = parts.keycloak();
    this.postgres = parts.postgres();
    this.search = new TextSearch(parts.postgres(), List.of(workspace().data(), keycloak.data()));
    this.backup = new Backup(parts.postgres(), workspace());
    this.demoSite = demoSite;
    this.control = control;
    this.nextStart = new NextStart(progress);
  }

  /** Opens the control door. */
  void open(String token) {
    control
        .open("GET /messages", (rest, body) -> new Messages(mail.messages()))
        .open("GET /accounts", (rest, body) -> accounts())
        .open("GET /clock", (rest, body) -> statusFile().clock())
        .guarded("GET /status", (rest, body) -> status())
        .guarded("POST /clock", (rest, body) -> moveClock(body))
        .guarded("POST /rest", (rest, body) -> afterwards(() -> supervisor.rest(rest)))
        .guarded("POST /resume", (rest, body) -> afterwards(() -> supervisor.resume(rest)))
        .guarded("POST /seed", (rest, body) -> afterwards(() -> fill(SeedKind.SMALL)))
        .guarded("POST /search", (rest, body) -> search(rest, body))
        .guarded("POST /keep", (rest, body) -> afterwards(() -> secrets.keep(rest, body)))
        .guarded("POST /backup", (rest, body) -> backup.take(Path.of(body)))
        .guarded("GET /environment", (rest, body) -> environmentOf(rest));
    control.start();
    PrivateFile.write(
        ControlClient.doorFile(workspace()), ControlClient.door(settings.ports(), token));
  }

  /** Fills it and writes the status that scripts wait for. */
  void fill(SeedKind kind) {
    Seeding seeding =
        new Seeding(
            environment.publicUrl(),
            environment.issuer(),
            secrets,
            new ShopDatabase(postgres, settings.ports().postgres()),
            workspace().data());
    DemoYear year = new DemoYear(settings.ports(), clockFile());
    new Filling(settings, progress).fill(kind, seeding, demoOrigin(), year);
    ready();
  }

  /** Whoever stops it while it is being filled must not find it called ready afterwards. */
  private synchronized void ready() {
    if (!closed) {
      statusFile().write(status());
    }
  }

  private String demoOrigin() {
    return "http://localhost:" + settings.ports().demoSite();
  }

  private ClockFile clockFile() {
    return new ClockFile(workspace().clockFile());
  }

  /** Everything about it, secrets included. */
  public StackStatus status() {
    Map<String, String> urls = new LinkedHashMap<>();
    Service.domain().forEach(service -> urls.put(service.id(), environment.url(service)));
    DemoAccounts accounts = new DemoAccounts(secrets);
    return new StackStatus(
        environment.publicUrl(),
        environment.issuer(),
        urls,
        "http://localhost:" + settings.ports().keycloak(),
        demoOrigin(),
        "http://127.0.0.1:" + settings.ports().control() + "/messages",
        place.real() ? "vault" : "keyring",
        accounts.clients(),
        accounts.users(),
        statusFile().clock(),
        supervisor.alive());
  }

  /** Moves the legal clock of all services; see {@link ClockStep} for the form. */
  public StackStatus.Clock moveClock(String step) {
    new ClockMover(settings.ports(), clockFile(), this::upkeep).move(ClockStep.parse(step));
    return statusFile().clock();
  }

  /** The secrets, for what fills the stack. */
  public StackSecrets secrets() {
    return secrets;
  }

  /** Sees to it, in the background, that the next start of this build takes less time. */
  public void prepareNextStart() {
    Stream<Supplier<Optional<Training>>> trainings =
        Stream.concat(
            Stream.of(() -> keycloak.training(KeycloakVariables.of(environment, secrets))),
            Arrays.stream(Service.values()).map(service -> () -> training(service)));
    nextStart.prepare(trainings.map(Supplier::get));
  }

  private Optional<Training> training(Service service) {
    return services.get(service).training(environment.of(service, place.access()));
  }

  /** Keeps starting again what ends by itself, until the thread is interrupted. */
  public void watch() throws InterruptedException {
    while (true) {
      Thread.sleep(1000);
      if (supervisor.look()) {
        ready();
      }
    }
  }

  /** Stops everything in order. Safe to repeat. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    nextStart.cancel();
    statusFile().remove();
    ControlClient.forget(workspace());
    control.close();
    demoSite.close();
    supervisor.stopAll();
    mail.close();
    book.clear();
    new LauncherLock(workspace()).release();
    progress.say("everything is stopped");
  }

  private Places search(String extent, String body) throws Exception {
    List<String> texts = new ArrayList<>();
    Json.read(body).forEach(text -> texts.add(text.asText()));
    List<String> places = new ArrayList<>(search.rows(texts));
    if (!extent.equals("rows")) {
      places.addAll(search.files(texts));
    }
    return new Places(places);
  }

  private Accounts accounts() {
    return new Accounts(new DemoAccounts(secrets).users().stream().map(Account::of).toList());
  }

  private void upkeep() {
    Service.domain().parallelStream()
        .forEach(
            service ->
                services
                    .get(service)
                    .migrate(environment.migration(service, secrets.owner(service))));
  }

  /** The variables of a service. */
  private Map<String, String> environmentOf(String id) {
    for (Service service : Service.values()) {
      if (service.id().equals(id)) {
        return environment.of(service, place.access());
      }
    }
    throw new StackException("There is no service " + id + ".");
  }

  private StackStatus afterwards(Runnable change) {
    change.run();
    ready();
    return status();
  }

  private StatusFile statusFile() {
    return new StatusFile(workspace());
  }

  private Workspace workspace() {
    return settings.workspace();
  }
}
