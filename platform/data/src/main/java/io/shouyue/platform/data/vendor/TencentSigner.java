package io.shouyue.platform.data.vendor;

import io.shouyue.platform.time.SystemClock;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.Map;

/**
 * Calls of a Tencent Cloud API, version 3 of its protocol
 * (https://cloud.tencent.com/document/api/1007/31324).
 *
 * @param service as it stands in the scope of a signature, such as {@code faceid}
 */
public record TencentSigner(
    URI endpoint, String service, String version, String region, SystemClock clock)
    implements Signer {
  private static final String CONTENT_TYPE = "application/json; charset=utf-8";

  @Override
  public HttpRequest.Builder sign(KeyPair keys, String action, Map<String, ?> parameters) {
    String body = VendorRepresentation.write(parameters);
    Instant now = clock.now();
    String authorization =
        Tc3Signature.authorization(
            keys.id(), keys.secret(), endpoint.getRawAuthority(), service, body, now);
    return HttpRequest.newBuilder(endpoint.resolve("/"))
        .header("Content-Type", CONTENT_TYPE)
        .header("Authorization", authorization)
        .header("X-TC-Action", action)
        .header("X-TC-Version", version)
        .header("X-TC-Region", region)
        .header("X-TC-Timestamp", Long.toString(now.getEpochSecond()))
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  @Override
  public boolean denies(String answer) {
    return VendorRepresentation.read(answer).at("/Response/Error/Code").startsWith("AuthFailure");
  }
}
