package io.shouyue.stack.vault;

import io.shouyue.stack.Service;
import java.nio.file.Path;
import java.util.Map;

/** How services reach their secrets. */
public sealed interface SecretsAccess {
  /** The variables that tell a service where its secrets are. */
  Map<String, String> variables(Service service);

  /**
   * Vault, with a role per service.
   *
   * @param address base URL
   * @param roles role per service
   */
  record Vault(String address, Map<Service, VaultSetup.AppRole> roles) implements SecretsAccess {
    /** Copies what it is given. */
    public Vault {
      roles = Map.copyOf(roles);
    }

    @Override
    public Map<String, String> variables(Service service) {
      VaultSetup.AppRole role = roles.get(service);
      return Map.of(
          "SHOUYUE_SECRETS",
          "vault",
          "VAULT_ADDR",
          address,
          "SHOUYUE_VAULT_ROLE_ID",
          role.roleId(),
          "SHOUYUE_VAULT_SECRET_ID_FILE",
          role.secretIdFile().toString());
    }
  }

  /**
   * The local keyring file, shared by all services of this machine.
   *
   * @param file readable by its owner alone
   */
  record Keyring(Path file) implements SecretsAccess {
    @Override
    public Map<String, String> variables(Service service) {
      return Map.of("SHOUYUE_SECRETS", "keyring", "SHOUYUE_KEYRING_FILE", file.toString());
    }
  }
}
