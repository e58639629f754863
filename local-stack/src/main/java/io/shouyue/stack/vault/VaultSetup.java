package io.shouyue.stack.vault;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.platform.keys.SigningKeys;
import io.shouyue.stack.PrivateFile;
import io.shouyue.stack.Service;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Engines, policies and one AppRole per service. Safe to repeat. */
public final class VaultSetup {
  private final VaultCall vault;
  private final Path folder;

  /**
   * @param vault calls with a token that may set up mounts, policies and roles
   * @param folder where the services' secret ids are kept
   */
  public VaultSetup(VaultCall vault, Path folder) {
    this.vault = vault;
    this.folder = folder;
  }

  /** Mounts KV v2, Transit and AppRole unless they are there. */
  public void engines() {
    JsonNode mounts = vault.get("sys/mounts").body();
    if (!mounts.has("secret/")) {
      vault.put("sys/mounts/secret", Map.of("type", "kv", "options", Map.of("version", "2")));
    }
    if (!mounts.has("transit/")) {
      vault.put("sys/mounts/transit", Map.of("type", "transit"));
    }
    if (!vault.get("sys/auth").body().has("approle/")) {
      vault.put("sys/auth/approle", Map.of("type", "approle"));
    }
  }

  /** Writes a service's policy and role, and makes sure that it has a secret id. */
  public AppRole role(Service service) {
    vault.put("sys/policies/acl/shouyue-" + service.id(), Map.of("policy", policy(service)));
    String role = "auth/approle/role/shouyue-" + service.id();
    vault.put(
        role,
        Map.of(
            "token_policies",
            "shouyue-" + service.id(),
            "token_ttl",
            "1h",
            "token_max_ttl",
            "24h",
            "token_bound_cidrs",
            "127.0.0.1/32"));
    String roleId = vault.get(role + "/role-id").data().path("role_id").asText();
    Path secretIdFile = folder.resolve(service.id() + ".secret-id");
    if (!Files.exists(secretIdFile)) {
      JsonNode made = vault.put(role + "/secret-id", Map.of()).data();
      PrivateFile.write(secretIdFile, made.path("secret_id").asText());
    }
    return new AppRole(roleId, secretIdFile);
  }

  /**
   * What a service may do. Only {@code update} on encrypt and decrypt: with {@code create} a typo
   * would make a key. identity-service, which registers sites, makes them, and signs who is handed
   * over; retention-service gives them new versions and trims old ones.
   */
  static String policy(Service service) {
    String own =
        """
        path "secret/data/shouyue/%s" { capabilities = ["read"] }
        """
            .formatted(service.id());
    String transit =
        """
        path "transit/encrypt/*" { capabilities = ["update"] }
        path "transit/decrypt/*" { capabilities = ["update"] }
        path "transit/hmac/*" { capabilities = ["update"] }
        """;
    String keys =
        """
        path "transit/keys/*" { capabilities = ["create", "read", "update"] }
        path "transit/sign/%s" { capabilities = ["update"] }
        """
            .formatted(SigningKeys.HANDOFF);
    String keyLife =
        """
        path "transit/keys/site-*" { capabilities = ["read", "update"] }
        """;
    String sources =
        """
        path "secret/data/shouyue/%s/data-sources/*" { capabilities = ["create", "read", "update"] }
        """
            .formatted(service.id());
    String checkpoints =
        """
        path "transit/sign/%s" { capabilities = ["update"] }
        path "transit/keys/%s" { capabilities = ["read"] }
        """
            .formatted(SigningKeys.LOG, SigningKeys.LOG);
    return switch (service) {
      case GATEWAY -> own;
      case CONSENT -> own + transit + checkpoints;
      case RETENTION -> own + transit + sources + keyLife;
      case IDENTITY -> own + transit + keys;
    };
  }

  /**
   * How a service logs in.
   *
   * @param roleId not secret
   * @param secretIdFile readable by its owner alone
   */
  public record AppRole(String roleId, Path secretIdFile) {}
}
