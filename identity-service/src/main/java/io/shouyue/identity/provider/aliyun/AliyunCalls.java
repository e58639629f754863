package io.shouyue.identity.provider.aliyun;

import io.shouyue.identity.provider.Hmac;
import io.shouyue.identity.provider.ProviderConfig;
import io.shouyue.identity.provider.VendorHttp;
import io.shouyue.identity.provider.VendorHttp.Sent;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Signed calls of the cloudauth API; parameters travel in the body, never in a URL. */
@ApplicationScoped
class AliyunCalls {
  private static final String VERSION = "2019-03-07";

  private final AliyunConfig config;
  private final VendorHttp http;
  private final SystemClock clock;

  AliyunCalls(AliyunConfig config, ProviderConfig provider, SystemClock clock) {
    this.config = config;
    this.http = new VendorHttp(provider.connect(), provider.patience());
    this.clock = clock;
  }

  /** Calls {@code action}; without keys nothing leaves. */
  Sent call(String action, Map<String, String> parameters) {
    if (config.accessKeyId().isEmpty() || config.accessKeySecret().isEmpty()) {
      return new Sent.NotTaken();
    }
    String body = form(parameters);
    SortedMap<String, String> headers = headers(action, body);
    String authorization =
        Acs3Signature.authorization(
            config.accessKeyId().get(), config.accessKeySecret().get(), headers, body);
    HttpRequest.Builder call =
        HttpRequest.newBuilder(config.endpoint().resolve("/"))
            .header("Authorization", authorization)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    // The host is the client's own to set.
    headers.forEach((name, value) -> setUnlessHost(call, name, value));
    return http.send(call);
  }

  private static void setUnlessHost(HttpRequest.Builder call, String name, String value) {
    if (!name.equals("host")) {
      call.header(name, value);
    }
  }

  private SortedMap<String, String> headers(String action, String body) {
    SortedMap<String, String> headers = new TreeMap<>();
    headers.put("content-type", "application/x-www-form-urlencoded");
    headers.put("host", config.endpoint().getRawAuthority());
    headers.put("x-acs-action", action);
    headers.put("x-acs-content-sha256", Hmac.sha256(body));
    headers.put("x-acs-date", clock.now().truncatedTo(ChronoUnit.SECONDS).toString());
    headers.put("x-acs-signature-nonce", UUID.randomUUID().toString());
    headers.put("x-acs-version", VERSION);
    return headers;
  }

  private static String form(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
