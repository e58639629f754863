package io.shouyue.identity.provider.tencent;

import io.shouyue.identity.provider.ProviderConfig;
import io.shouyue.identity.provider.VendorHttp;
import io.shouyue.identity.provider.VendorHttp.Sent;
import io.shouyue.identity.provider.VendorRepresentation;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.Map;

/** Signed calls of the FaceID API. */
@ApplicationScoped
class TencentCalls {
  private static final String VERSION = "2018-03-01";
  private static final String SERVICE = "faceid";

  private final TencentConfig config;
  private final VendorHttp http;
  private final SystemClock clock;

  TencentCalls(TencentConfig config, ProviderConfig provider, SystemClock clock) {
    this.config = config;
    this.http = new VendorHttp(provider.connect(), provider.patience());
    this.clock = clock;
  }

  /** Calls {@code action}; without keys nothing leaves. */
  Sent call(String action, Map<String, String> parameters) {
    if (config.secretId().isEmpty() || config.secretKey().isEmpty()) {
      return new Sent.NotTaken();
    }
    String body = VendorRepresentation.write(parameters);
    URI endpoint = config.endpoint();
    Instant now = clock.now();
    String host = endpoint.getRawAuthority();
    String authorization =
        Tc3Signature.authorization(
            config.secretId().get(), config.secretKey().get(), host, SERVICE, body, now);
    return http.send(
        HttpRequest.newBuilder(endpoint.resolve("/"))
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Authorization", authorization)
            .header("X-TC-Action", action)
            .header("X-TC-Version", VERSION)
            .header("X-TC-Region", config.region())
            .header("X-TC-Timestamp", Long.toString(now.getEpochSecond()))
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }
}
