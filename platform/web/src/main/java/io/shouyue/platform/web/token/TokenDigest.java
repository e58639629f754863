package io.shouyue.platform.web.token;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256 of a token's bytes: names the token without holding it. Two tokens that differ in a
 * single bit, signature included, have different digests.
 */
record TokenDigest(long a, long b, long c, long d) {
  static TokenDigest of(String token) {
    ByteBuffer hash = ByteBuffer.wrap(sha256().digest(token.getBytes(StandardCharsets.UTF_8)));
    return new TokenDigest(hash.getLong(), hash.getLong(), hash.getLong(), hash.getLong());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("SHA-256 is missing", missing);
    }
  }
}
