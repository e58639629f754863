package io.shouyue.platform.data.vendor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * TC3-HMAC-SHA256, the third version of Tencent Cloud's signatures, for a POST of JSON
 * (https://cloud.tencent.com/document/api/1007/31324).
 */
final class Tc3Signature {
  private static final String ALGORITHM = "TC3-HMAC-SHA256";
  private static final String SIGNED = "content-type;host";
  private static final String CONTENT_TYPE = "application/json; charset=utf-8";

  private Tc3Signature() {}

  /** The value of the Authorization header. */
  static String authorization(
      String secretId, String secretKey, String host, String service, String body, Instant at) {
    String day = DateTimeFormatter.ISO_LOCAL_DATE.format(at.atOffset(ZoneOffset.UTC));
    String scope = day + "/" + service + "/tc3_request";
    String canonical =
        String.join(
            "\n",
            "POST",
            "/",
            "",
            "content-type:" + CONTENT_TYPE,
            "host:" + host,
            "",
            SIGNED,
            Hmac.sha256(body));
    String toSign =
        String.join(
            "\n", ALGORITHM, Long.toString(at.getEpochSecond()), scope, Hmac.sha256(canonical));
    byte[] key = ("TC3" + secretKey).getBytes(StandardCharsets.UTF_8);
    byte[] signing = Hmac.of(Hmac.of(Hmac.of(key, day), service), "tc3_request");
    return ALGORITHM
        + " Credential="
        + secretId
        + "/"
        + scope
        + ", SignedHeaders="
        + SIGNED
        + ", Signature="
        + Hmac.hex(signing, toSign);
  }
}
