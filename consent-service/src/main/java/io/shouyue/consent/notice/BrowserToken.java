package io.shouyue.consent.notice;

import java.security.SecureRandom;
import java.util.Base64;

/** The opaque token by which a browser answers one notice; only its hash is stored. */
final class BrowserToken {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SIZE = 32;

  private BrowserToken() {}

  static String fresh() {
    byte[] bytes = new byte[SIZE];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
