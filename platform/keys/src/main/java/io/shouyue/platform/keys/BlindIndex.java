package io.shouyue.platform.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed digests by which a value can be found or compared without being stored: HMAC-SHA-256 under
 * a random key of each site in this service's database, itself wrapped by the site's KEK.
 *
 * <p>Equal values give equal digests within one service, site and domain, and nothing can be said
 * across them.
 */
@ApplicationScoped
public class BlindIndex {
  private static final String KEY = "index";

  private final SiteKeys siteKeys;

  BlindIndex(SiteKeys siteKeys) {
    this.siteKeys = siteKeys;
  }

  /**
   * The digest of {@code value}, 32 bytes.
   *
   * @param domain what the value is, such as {@code external-id}; keeps kinds of values apart
   */
  public byte[] of(String site, String domain, String value) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key(site));
      mac.update(domain.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException missing) {
      throw new KeyStoreException("HMAC-SHA-256 is missing", missing);
    }
  }

  /** Whether {@link #of} of that site needs neither the database nor the key store. */
  public boolean isAtHand(String site) {
    return siteKeys.isAtHand(site, KEY);
  }

  private SecretKeySpec key(String site) {
    return new SecretKeySpec(siteKeys.key(site, KEY), "HmacSHA256");
  }
}
