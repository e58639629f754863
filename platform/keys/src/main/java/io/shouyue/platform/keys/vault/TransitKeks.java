package io.shouyue.platform.keys.vault;

import io.github.jopenlibs.vault.response.LogicalResponse;
import io.shouyue.platform.keys.Keks;
import io.shouyue.platform.keys.KeyStoreException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * KEKs as Transit keys {@code site-<code>} of type aes256-gcm96
 * (https://developer.hashicorp.com/vault/api-docs/secret/transit). What is stored is Transit's own
 * text, {@code vault:v1:…}.
 */
public final class TransitKeks implements Keks {
  private final VaultSession session;

  public TransitKeks(VaultSession session) {
    this.session = session;
  }

  @Override
  public void create(String site) {
    write("transit/keys/" + name(site), Map.of("type", "aes256-gcm96"));
  }

  @Override
  public byte[] wrap(String site, byte[] key) {
    LogicalResponse answer =
        write(
            "transit/encrypt/" + name(site),
            Map.of("plaintext", base64(key), "associated_data", associated(site)));
    return answer.getData().get("ciphertext").getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public byte[] unwrap(String site, byte[] wrapped) {
    LogicalResponse answer =
        write(
            "transit/decrypt/" + name(site),
            Map.of(
                "ciphertext",
                new String(wrapped, StandardCharsets.US_ASCII),
                "associated_data",
                associated(site)));
    return Base64.getDecoder().decode(answer.getData().get("plaintext"));
  }

  private LogicalResponse write(String path, Map<String, Object> body) {
    LogicalResponse answer = session.ask(vault -> vault.logical().write(path, body));
    int status = answer.getRestResponse().getStatus();
    if (status / 100 != 2) {
      throw new KeyStoreException("Transit answered " + status, null);
    }
    return answer;
  }

  private static String name(String site) {
    return "site-" + site;
  }

  private static String associated(String site) {
    return base64(site.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
