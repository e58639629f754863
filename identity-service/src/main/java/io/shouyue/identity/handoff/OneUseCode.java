package io.shouyue.identity.handoff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits that name one step of one hand-off; only their hash is kept. */
final class OneUseCode {
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private OneUseCode() {}

  /** A new one: 43 characters that need no escaping in a URL. */
  static String fresh() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  /** How a code is stored. There is nothing to guess in it, so the hash needs no key. */
  static byte[] hash(String code) {
    return sha256(code);
  }

  /** Whether {@code verifier} is what {@code challenge} was made from (RFC 7636 §4.6, S256). */
  static boolean proves(String verifier, String challenge) {
    String made = Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(verifier));
    return same(made, challenge);
  }

  /** Compares in constant time. */
  static boolean same(String given, String wanted) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
