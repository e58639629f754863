package io.shouyue.stack.cli;

import io.shouyue.stack.Ports;
import io.shouyue.stack.PublicAddress;
import io.shouyue.stack.SeedKind;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts together what a command needs from its options, the environment and the build. */
public final class SettingsReader {
  private final Path root;
  private final Map<String, String> environment;

  /**
   * @param root the checkout
   * @param environment the variables of the shell
   */
  public SettingsReader(Path root, Map<String, String> environment) {
    this.root = root.toAbsolutePath().normalize();
    this.environment = environment;
  }

  /** The checkout. */
  public Path root() {
    return root;
  }

  /** Where things are for this command. */
  public Workspace workspace(Options options) {
    Path data =
        options
            .data()
            .or(() -> Optional.ofNullable(environment.get("SHOUYUE_DATA")))
            .map(given -> Path.of(environment.getOrDefault("SHOUYUE_PWD", ".")).resolve(given))
            .orElseGet(() -> root.resolve(".shouyue"));
    return new Workspace(root, data.toAbsolutePath().normalize(), cache());
  }

  /** Everything that a start needs. */
  public StackSettings settings(Options options) {
    return settings(options, workspace(options), new Ports(options.portBase()));
  }

  /** The same for a stack in another place. */
  public StackSettings settings(Options options, Workspace workspace, Ports ports) {
    return new StackSettings(
        workspace,
        ports,
        options.host().map(PublicAddress::opened).orElseGet(PublicAddress::thisMachine),
        keycloakZip(),
        keycloakProvider(),
        environment.getOrDefault("PATH", ""),
        givenVault(),
        seed(options),
        options.forLoad(),
        services(options));
  }

  /** Whom a new stack is given: a year of people unless something else is said. */
  static SeedKind seed(Options options) {
    if (options.only().isPresent()) {
      return SeedKind.NOTHING;
    }
    if (options.empty()) {
      return SeedKind.SITE;
    }
    String demo = options.demo().orElse("year");
    return switch (demo) {
      case "year" -> SeedKind.YEAR;
      case "small" -> SeedKind.SMALL;
      default -> throw new StackException("--demo is year or small, not “" + demo + "”.");
    };
  }

  private static Set<Service> services(Options options) {
    Set<Service> all = EnumSet.allOf(Service.class);
    options
        .only()
        .ifPresent(names -> all.removeIf(s -> !List.of(names.split(",", -1)).contains(s.id())));
    return all;
  }

  private Path cache() {
    String given = environment.get("SHOUYUE_CACHE");
    return given == null
        ? Path.of(System.getProperty("user.home"), ".cache", "shouyue")
        : Path.of(given);
  }

  private Optional<StackSettings.GivenVault> givenVault() {
    String address = environment.getOrDefault("VAULT_ADDR", "");
    if (address.isBlank()) {
      return Optional.empty();
    }
    String token = environment.getOrDefault("VAULT_TOKEN", "");
    if (token.isBlank()) {
      throw new StackException(
          "VAULT_ADDR is set but VAULT_TOKEN is not: the stack needs a token that may set up"
              + " mounts, policies and roles. Set it, or unset VAULT_ADDR.");
    }
    return Optional.of(new StackSettings.GivenVault(address, token));
  }

  private Path keycloakZip() {
    Path pointer = root.resolve("local-stack/target/keycloak.zip.path");
    try {
      return Path.of(Files.readString(pointer).strip());
    } catch (IOException e) {
      throw new StackException("The launcher is only half built (" + pointer + " is missing).", e);
    }
  }

  private Path keycloakProvider() {
    Path folder = root.resolve("platform/keycloak/target");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("shouyue-.*SNAPSHOT\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IOException("no jar"));
    } catch (IOException e) {
      throw new StackException(
          "The Keycloak provider is not built (" + folder + "): run ./shouyue up.", e);
    }
  }
}
