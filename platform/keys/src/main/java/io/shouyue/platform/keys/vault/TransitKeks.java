package io.shouyue.platform.keys.vault;

import io.github.jopenlibs.vault.json.JsonObject;
import io.github.jopenlibs.vault.response.LogicalResponse;
import io.shouyue.platform.keys.KekVersions;
import io.shouyue.platform.keys.Keks;
import io.shouyue.platform.keys.KeyStoreException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * KEKs as Transit keys {@code site-<code>} of type aes256-gcm96
 * (https://developer.hashicorp.com/vault/api-docs/secret/transit). What is stored is Transit's own
 * text, {@code vault:v1:…}.
 */
public final class TransitKeks implements Keks {
  private static final int FIRST = 1;
  private static final String SCHEME = "vault:v";

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

  /** Transit's text names the version: {@code vault:v3:…}. */
  @Override
  public int versionOf(byte[] wrapped) {
    String text = new String(wrapped, StandardCharsets.US_ASCII);
    return Integer.parseInt(text.substring(SCHEME.length(), text.indexOf(':', SCHEME.length())));
  }

  @Override
  public KekVersions versions(String site) {
    NavigableMap<Integer, Instant> made = new TreeMap<>();
    read(site)
        .get("keys")
        .asObject()
        .forEach(
            version ->
                made.put(
                    Integer.valueOf(version.getName()),
                    Instant.ofEpochSecond(version.getValue().asLong())));
    return new KekVersions(made);
  }

  @Override
  public void rotate(String site) {
    write("transit/keys/" + name(site) + "/rotate", Map.of());
  }

  /** Trimming needs both other minima raised first, and bears repeating after a crash between. */
  @Override
  public void trim(String site, int oldest) {
    if (oldest <= Math.max(FIRST, read(site).getInt("min_available_version", FIRST))) {
      return;
    }
    write(
        "transit/keys/" + name(site) + "/config",
        Map.of("min_decryption_version", oldest, "min_encryption_version", oldest));
    write("transit/keys/" + name(site) + "/trim", Map.of("min_available_version", oldest));
  }

  private JsonObject read(String site) {
    return checked(session.ask(vault -> vault.logical().read("transit/keys/" + name(site))))
        .getDataObject();
  }

  private LogicalResponse write(String path, Map<String, Object> body) {
    return checked(session.ask(vault -> vault.logical().write(path, body)));
  }

  private static LogicalResponse checked(LogicalResponse answer) {
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
