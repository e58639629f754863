package io.shouyue.platform.testkit;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signatures of cloud vendors as a receiver checks them, from the bytes that came. */
public final class VendorSignatures {
  private static final Pattern ACS3 =
      Pattern.compile(
          "ACS3-HMAC-SHA256 Credential=([^,]+),SignedHeaders=([^,]+),Signature=([0-9a-f]{64})");

  private VendorSignatures() {}

  /** TC3-HMAC-SHA256 of one of Tencent Cloud's services. */
  public static BiPredicate<HttpExchange, String> tencent(String id, String key, String service) {
    Pattern form =
        Pattern.compile(
            "TC3-HMAC-SHA256 Credential=(\\S+)/(\\d{4}-\\d\\d-\\d\\d)/"
                + service
                + "/tc3_request, SignedHeaders=content-type;host, Signature=([0-9a-f]{64})");
    return (call, body) -> {
      Matcher given = form.matcher(header(call, "Authorization"));
      if (!given.matches() || !given.group(1).equals(id)) {
        return false;
      }
      String canonical =
          "POST\n/\n\ncontent-type:"
              + header(call, "Content-Type")
              + "\nhost:"
              + header(call, "Host")
              + "\n\ncontent-type;host\n"
              + sha256(body);
      String day = given.group(2);
      String toSign =
          "TC3-HMAC-SHA256\n"
              + header(call, "X-TC-Timestamp")
              + "\n"
              + day
              + "/"
              + service
              + "/tc3_request\n"
              + sha256(canonical);
      byte[] signing = mac(bytes("TC3" + key), day);
      signing = mac(mac(signing, service), "tc3_request");
      return HexFormat.of().formatHex(mac(signing, toSign)).equals(given.group(3));
    };
  }

  /** ACS3-HMAC-SHA256 of Alibaba Cloud. */
  public static BiPredicate<HttpExchange, String> aliyun(String id, String key) {
    return (call, body) -> {
      Matcher given = ACS3.matcher(header(call, "Authorization"));
      if (!given.matches() || !given.group(1).equals(id)) {
        return false;
      }
      StringBuilder canonical = new StringBuilder("POST\n/\n\n");
      for (String name : given.group(2).split(";", -1)) {
        canonical.append(name).append(':').append(header(call, name)).append('\n');
      }
      canonical.append('\n').append(given.group(2)).append('\n').append(sha256(body));
      byte[] signature = mac(bytes(key), "ACS3-HMAC-SHA256\n" + sha256(canonical.toString()));
      boolean bodyIsSigned = header(call, "x-acs-content-sha256").equals(sha256(body));
      return bodyIsSigned && HexFormat.of().formatHex(signature).equals(given.group(3));
    };
  }

  private static String header(HttpExchange call, String name) {
    String value = call.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(bytes(text));
    } catch (GeneralSecurityException missing) {
      throw new AssertionError(missing);
    }
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
    } catch (GeneralSecurityException missing) {
      throw new AssertionError(missing);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
