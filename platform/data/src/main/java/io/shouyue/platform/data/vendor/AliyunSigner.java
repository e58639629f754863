package io.shouyue.platform.data.vendor;

import io.shouyue.platform.time.SystemClock;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Calls of an Alibaba Cloud API in RPC style
 * (https://help.aliyun.com/zh/sdk/product-overview/v3-request-structure-and-signature).
 */
public record AliyunSigner(URI endpoint, String version, SystemClock clock) implements Signer {
  @Override
  public HttpRequest.Builder sign(KeyPair keys, String action, Map<String, ?> parameters) {
    String body = form(parameters);
    SortedMap<String, String> headers = headers(action, body);
    HttpRequest.Builder call =
        HttpRequest.newBuilder(endpoint.resolve("/"))
            .header(
                "Authorization",
                Acs3Signature.authorization(keys.id(), keys.secret(), headers, body))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    // The host is the client's own to set.
    headers.entrySet().stream()
        .filter(header -> !header.getKey().equals("host"))
        .forEach(header -> call.header(header.getKey(), header.getValue()));
    return call;
  }

  @Override
  public boolean denies(String answer) {
    String code = VendorRepresentation.read(answer).at("/Code");
    return code.startsWith("InvalidAccessKeyId") || code.equals("SignatureDoesNotMatch");
  }

  private SortedMap<String, String> headers(String action, String body) {
    SortedMap<String, String> headers = new TreeMap<>();
    headers.put("content-type", "application/x-www-form-urlencoded");
    headers.put("host", endpoint.getRawAuthority());
    headers.put("x-acs-action", action);
    headers.put("x-acs-content-sha256", Hmac.sha256(body));
    headers.put("x-acs-date", clock.now().truncatedTo(ChronoUnit.SECONDS).toString());
    headers.put("x-acs-signature-nonce", UUID.randomUUID().toString());
    headers.put("x-acs-version", version);
    return headers;
  }

  private static String form(Map<String, ?> parameters) {
    return parameters.entrySet().stream()
        .map(p -> p.getKey() + "=" + encoded(p.getValue().toString()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
