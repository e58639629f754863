package io.shouyue.platform.data.vendor;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * ACS3-HMAC-SHA256, the third version of Alibaba Cloud's signatures, for a POST without a query
 * (https://help.aliyun.com/zh/sdk/product-overview/v3-request-structure-and-signature).
 */
final class Acs3Signature {
  private static final String ALGORITHM = "ACS3-HMAC-SHA256";

  private Acs3Signature() {}

  /**
   * The value of the Authorization header.
   *
   * @param headers that are signed, by lower-case name
   */
  static String authorization(
      String keyId, String secret, SortedMap<String, String> headers, String body) {
    String signed = String.join(";", headers.keySet());
    String lines =
        headers.entrySet().stream()
            .map(header -> header.getKey() + ":" + header.getValue() + "\n")
            .collect(Collectors.joining());
    String canonical = String.join("\n", "POST", "/", "", lines, signed, Hmac.sha256(body));
    String toSign = ALGORITHM + "\n" + Hmac.sha256(canonical);
    String signature = Hmac.hex(secret.getBytes(StandardCharsets.UTF_8), toSign);
    return ALGORITHM
        + " Credential="
        + keyId
        + ",SignedHeaders="
        + signed
        + ",Signature="
        + signature;
  }
}
