package io.shouyue.platform.keys.vault;

import io.github.jopenlibs.vault.json.JsonObject;
import io.github.jopenlibs.vault.json.JsonValue;
import io.github.jopenlibs.vault.response.LogicalResponse;
import io.shouyue.platform.keys.KeyStoreException;
import io.shouyue.platform.keys.Secrets;
import java.util.HashMap;
import java.util.Map;

/**
 * KV version 2 mounted at {@code secret/}
 * (https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2).
 */
public final class VaultSecrets implements Secrets {
  private final VaultSession session;

  public VaultSecrets(VaultSession session) {
    this.session = session;
  }

  @Override
  public Map<String, String> get(String path) {
    LogicalResponse answer = session.ask(vault -> vault.logical().read("secret/data/" + path));
    return switch (answer.getRestResponse().getStatus()) {
      case 200 -> values(answer.getDataObject().get("data"));
      case 404 -> Map.of();
      default -> throw refused(answer);
    };
  }

  @Override
  public void put(String path, Map<String, String> values) {
    JsonObject data = new JsonObject();
    values.forEach(data::add);
    LogicalResponse answer =
        session.ask(vault -> vault.logical().write("secret/data/" + path, Map.of("data", data)));
    if (answer.getRestResponse().getStatus() / 100 != 2) {
      throw refused(answer);
    }
  }

  private static Map<String, String> values(JsonValue data) {
    Map<String, String> found = new HashMap<>();
    data.asObject().forEach(member -> found.put(member.getName(), member.getValue().asString()));
    return found;
  }

  private static KeyStoreException refused(LogicalResponse answer) {
    return new KeyStoreException("KV answered " + answer.getRestResponse().getStatus(), null);
  }
}
