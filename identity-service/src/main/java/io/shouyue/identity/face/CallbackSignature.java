package io.shouyue.identity.face;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signatures of callbacks: {@code t=<seconds>,v1=<hex>} where v1 is HMAC-SHA-256 of {@code t.body}.
 * A signature older or younger than five minutes is none.
 */
final class CallbackSignature {
  private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private CallbackSignature() {}

  static boolean fits(String header, String body, String secret, Instant now) {
    Matcher form = FORM.matcher(header);
    if (!form.matches()) {
      return false;
    }
    Instant at = Instant.ofEpochSecond(Long.parseLong(form.group(1)));
    byte[] given = HexFormat.of().parseHex(form.group(2));
    boolean fresh = Duration.between(at, now).abs().compareTo(TOLERANCE) <= 0;
    return MessageDigest.isEqual(given, hmac(secret, form.group(1) + "." + body)) && fresh;
  }

  static String sign(String body, String secret, Instant now) {
    long seconds = now.getEpochSecond();
    return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(hmac(secret, seconds + "." + body));
  }

  private static byte[] hmac(String secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("HMAC-SHA-256 is missing", missing);
    }
  }
}
