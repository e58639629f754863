package io.shouyue.retention.robot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A vendor's side of DingTalk's rules: what is not signed with the secret is taken and refused. */
final class FakeVendor implements AutoCloseable {

  private final HttpServer server;
  private final String secret;
  private final List<String> taken = new ArrayList<>();
  private int status = 200;

  FakeVendor(String secret) throws IOException {
    this.secret = secret;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/robot/send", this::answer);
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/robot/send?access_token=made-up";
  }

  /** Bodies of the messages that were signed rightly. */
  synchronized List<String> taken() {
    return List.copyOf(taken);
  }

  synchronized void answers(int answered) {
    status = answered;
  }

  private synchronized void answer(HttpExchange call) throws IOException {
    try (call) {
      String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      boolean signed = status == 200 && isSigned(call.getRequestURI().getRawQuery());
      if (signed) {
        taken.add(body);
      }
      byte[] said =
          (signed
                  ? "{\"errcode\":0,\"errmsg\":\"ok\"}"
                  : "{\"errcode\":310000,\"errmsg\":\"sign not match\"}")
              .getBytes(StandardCharsets.UTF_8);
      call.sendResponseHeaders(status, said.length);
      call.getResponseBody().write(said);
    }
  }

  private boolean isSigned(String query) {
    Map<String, String> told =
        Arrays.stream(query.split("&"))
            .map(part -> part.split("=", 2))
            .collect(
                Collectors.toMap(
                    part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    return sign(told.get("timestamp")).equals(told.get("sign"));
  }

  private String sign(String timestamp) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update((timestamp + "\n").getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
