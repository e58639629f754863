package io.shouyue.stack.vault;

import io.shouyue.platform.keys.Keks;
import io.shouyue.platform.keys.Secrets;
import io.shouyue.platform.keys.SigningKeys;
import io.shouyue.platform.keys.keyring.Keyring;
import io.shouyue.platform.keys.keyring.KeyringKeks;
import io.shouyue.platform.keys.keyring.KeyringSecrets;
import io.shouyue.platform.keys.keyring.KeyringSigningKeys;
import io.shouyue.platform.keys.vault.TransitKeks;
import io.shouyue.platform.keys.vault.TransitSigningKeys;
import io.shouyue.platform.keys.vault.VaultSecrets;
import io.shouyue.platform.keys.vault.VaultSession;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.process.Processes;
import io.shouyue.stack.process.Supervisor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where this stack keeps secrets.
 *
 * @param description for the person at the terminal
 * @param real whether it is a Vault; the keyring is not for production
 * @param store for the launcher
 * @param access for the services
 */
public record SecretsPlace(String description, boolean real, Secrets store, SecretsAccess access) {
  private static final int STOP_LATE = 4;

  /**
   * A Vault that was given, else one found or built, else the keyring. A stack that began with one
   * kind stays with it, because its secrets are there.
   */
  public static SecretsPlace open(
      StackSettings settings, Processes processes, Supervisor supervisor) {
    Path keyring = settings.workspace().keyringFile();
    Path folder = settings.workspace().data().resolve("vault");
    if (settings.givenVault().isPresent()) {
      StackSettings.GivenVault given = settings.givenVault().get();
      return inVault("given by VAULT_ADDR", given.address(), given.token(), folder);
    }
    Optional<VaultBinary> binary =
        VaultBinary.find(
            settings.searchPath(), settings.workspace().root(), settings.workspace().cache());
    if (Files.exists(keyring) || binary.isEmpty()) {
      return inKeyring(keyring, folder);
    }
    VaultServer server = new VaultServer(binary.get(), folder, settings.ports().vault(), processes);
    supervisor.start(STOP_LATE, server::start);
    return inVault(binary.get().origin(), server.address(), server.rootToken(), folder);
  }

  private static SecretsPlace inVault(String origin, String address, String token, Path folder) {
    VaultSetup setup = new VaultSetup(new VaultCall(address, token), folder);
    setup.engines();
    Map<Service, VaultSetup.AppRole> roles = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      roles.put(service, setup.role(service));
    }
    VaultSession session = VaultSession.withToken(address, token);
    new TransitKeks(session).create(Keks.PLATFORM);
    new TransitSigningKeys(session).create(SigningKeys.LOG);
    return new SecretsPlace(
        address + ", " + origin,
        true,
        new VaultSecrets(session),
        new SecretsAccess.Vault(address, roles));
  }

  private static SecretsPlace inKeyring(Path file, Path vaultFolder) {
    if (Files.exists(vaultFolder.resolve("keys.json"))) {
      throw new StackException(
          "This stack keeps its secrets in a Vault server, and none can be found now. Run ./shouyue"
              + " vault to build one (needs Go), or ./shouyue reset to start over.");
    }
    Keyring keyring = new Keyring(file);
    new KeyringKeks(keyring).create(Keks.PLATFORM);
    new KeyringSigningKeys(keyring).create(SigningKeys.LOG);
    return new SecretsPlace(
        file.toString(), false, new KeyringSecrets(keyring), new SecretsAccess.Keyring(file));
  }
}
