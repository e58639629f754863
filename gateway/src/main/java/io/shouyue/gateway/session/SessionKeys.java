package io.shouyue.gateway.session;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keys made from the session secret, one for each use. */
@Singleton
public class SessionKeys {

  private static final int SHORTEST = 32;
  private final byte[] secret;

  SessionKeys(SessionConfig config) {
    if (config.secret().length() < SHORTEST) {
      throw new IllegalStateException("shouyue.session.secret needs at least 32 characters");
    }
    this.secret = config.secret().getBytes(StandardCharsets.UTF_8);
  }

  /** 32 bytes that nobody can make without the secret; different for each {@code use}. */
  byte[] derive(String use, String value) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal((use + '|' + value).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** How a cookie's value is stored. */
  static byte[] hash(String cookie) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(cookie.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
