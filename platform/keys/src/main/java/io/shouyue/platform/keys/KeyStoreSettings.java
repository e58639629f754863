package io.shouyue.platform.keys;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which store this process uses, read from its settings. */
public sealed interface KeyStoreSettings {
  /** Vault or OpenBao with an AppRole; the secret id is read from a file. */
  record VaultStore(String address, String roleId, Path secretIdFile) implements KeyStoreSettings {}

  /** The local keyring file. */
  record KeyringStore(Path file) implements KeyStoreSettings {}

  /** The settings of a program that has only its environment, where a service has configuration. */
  static Optional<KeyStoreSettings> ofEnvironment(Map<String, String> environment) {
    return read(name -> environment.get(name.toUpperCase(Locale.ROOT).replace('.', '_')));
  }

  /**
   * Reads the settings; empty when no store is configured (at build time).
   *
   * @param value looks a setting up by name, null when it is not set
   * @throws IllegalStateException when they are incomplete, or the keyring is asked for in
   *     production
   */
  static Optional<KeyStoreSettings> read(Function<String, @Nullable String> value) {
    String kind = value.apply("shouyue.secrets");
    if (kind == null || kind.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (kind) {
          case "vault" ->
              new VaultStore(
                  required(value, "vault.addr"),
                  required(value, "shouyue.vault.role.id"),
                  Path.of(required(value, "shouyue.vault.secret.id.file")));
          case "keyring" -> keyring(value);
          default -> throw new IllegalStateException("shouyue.secrets must be vault or keyring");
        });
  }

  private static KeyringStore keyring(Function<String, @Nullable String> value) {
    String profile = value.apply("quarkus.profile");
    if (profile == null || profile.equals("prod")) {
      throw new IllegalStateException(
          "The local keyring is not for production: set SHOUYUE_SECRETS=vault");
    }
    return new KeyringStore(Path.of(required(value, "shouyue.keyring.file")));
  }

  private static String required(Function<String, @Nullable String> value, String name) {
    String found = value.apply(name);
    if (found == null || found.isBlank()) {
      throw new IllegalStateException(name + " is not set");
    }
    return found;
  }
}
