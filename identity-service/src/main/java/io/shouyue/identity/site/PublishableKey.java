package io.shouyue.identity.site;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes the public names of sites in calls from browsers. */
final class PublishableKey {
  private static final SecureRandom RANDOM = new SecureRandom();

  private PublishableKey() {}

  static String fresh(String code) {
    byte[] bits = new byte[16];
    RANDOM.nextBytes(bits);
    return "pk_" + code + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }
}
