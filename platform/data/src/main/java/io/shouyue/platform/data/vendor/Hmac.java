package io.shouyue.platform.data.vendor;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 and SHA-256 as vendors' signatures are made of them. */
public final class Hmac {
  private Hmac() {}

  /** HMAC-SHA-256 of a text. */
  public static byte[] of(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("HMAC-SHA-256 is missing", missing);
    }
  }

  /** The same in hex. */
  public static String hex(byte[] key, String text) {
    return HexFormat.of().formatHex(of(key, text));
  }

  /** SHA-256 of a text, in hex. */
  public static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("SHA-256 is missing", missing);
    }
  }
}
