package io.shouyue.consent.suppression;

import io.shouyue.platform.keys.BlindIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 of {@code CHANNEL ‖ 0x0A ‖ address} under a key of the site that serves nothing
 * else. It is derived from the site's index key, so that it can be given to the site, to check an
 * export, without giving away any other index.
 */
@ApplicationScoped
public class ContactDigests {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String DOMAIN = "suppression-key";
  private static final String GENERATION = "1";

  private final BlindIndex index;

  ContactDigests(BlindIndex index) {
    this.index = index;
  }

  /** The key of the site's digests, 32 bytes. */
  byte[] key(String site) {
    return index.of(site, DOMAIN, GENERATION);
  }

  /** A name of the key by which two keys can be told apart, and nothing else. */
  public String keyName(String site) {
    return HexFormat.of().formatHex(index.of(site, "suppression-key-name", GENERATION), 0, 8);
  }

  /** Whether this can be a digest: 64 hexadecimal digits. */
  public boolean isDigest(String text) {
    return text.matches("[0-9a-f]{64}");
  }

  /** Whether this is a digest that was made under the site's key, going by the key's name. */
  public boolean isOurs(String site, String key, String digest) {
    return keyName(site).equals(key) && isDigest(digest);
  }

  /** The digest of a contact, in hexadecimal. */
  public String of(String site, Contact contact) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key(site), ALGORITHM));
      String what = contact.channel() + "\n" + contact.address();
      return HexFormat.of().formatHex(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
