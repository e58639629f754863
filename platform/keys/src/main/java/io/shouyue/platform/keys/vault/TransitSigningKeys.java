package io.shouyue.platform.keys.vault;

import io.github.jopenlibs.vault.json.JsonObject;
import io.github.jopenlibs.vault.response.LogicalResponse;
import io.shouyue.platform.keys.KeyStoreException;
import io.shouyue.platform.keys.SigningKeys;
import java.util.Base64;
import java.util.Map;

/**
 * Signing keys as Transit keys of type ed25519
 * (https://developer.hashicorp.com/vault/api-docs/secret/transit#sign-data). Transit's signature is
 * the text {@code vault:v<version>:<base64>}.
 */
public final class TransitSigningKeys implements SigningKeys {
  private final VaultSession session;

  public TransitSigningKeys(VaultSession session) {
    this.session = session;
  }

  @Override
  public void create(String name) {
    checked(
        session.ask(
            vault -> vault.logical().write("transit/keys/" + name, Map.of("type", "ed25519"))));
  }

  @Override
  public PublicKey newest(String name) {
    LogicalResponse answer =
        checked(session.ask(vault -> vault.logical().read("transit/keys/" + name)));
    JsonObject data = answer.getDataObject();
    int version = data.getInt("latest_version");
    String key =
        data.get("keys")
            .asObject()
            .get(Integer.toString(version))
            .asObject()
            .getString("public_key");
    return new PublicKey(version, Base64.getDecoder().decode(key));
  }

  @Override
  public byte[] sign(String name, int version, byte[] message) {
    Map<String, Object> body =
        Map.of("input", Base64.getEncoder().encodeToString(message), "key_version", version);
    LogicalResponse answer =
        checked(session.ask(vault -> vault.logical().write("transit/sign/" + name, body)));
    String signature = answer.getData().get("signature");
    return Base64.getDecoder().decode(signature.substring(signature.lastIndexOf(':') + 1));
  }

  private static LogicalResponse checked(LogicalResponse answer) {
    int status = answer.getRestResponse().getStatus();
    if (status / 100 != 2) {
      throw new KeyStoreException("Transit answered " + status, null);
    }
    return answer;
  }
}
