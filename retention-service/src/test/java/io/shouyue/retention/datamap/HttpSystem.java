package io.shouyue.retention.datamap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.shouyue.retention.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A system of the website that is no database, played by a real server. */
public final class HttpSystem {

  private static final byte[] SECRET =
      "made up for this test, 32 bytes.".getBytes(StandardCharsets.US_ASCII);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<JsonNode> told = new ArrayList<>();
  private final List<Boolean> genuine = new ArrayList<>();
  private final HttpServer server;
  private int status = 200;
  private String answer = "{\"done\": true}";
  private String source = "";

  public HttpSystem() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::take);
    server.start();
  }

  /** Makes it a data source of site demo. */
  public void register() {
    source =
        Api.as(Api.DPO)
            .contentType("application/json")
            .body(
                """
                {"code": "letters-%s", "name": "Letters", "kind": "HTTP",
                 "url": "http://localhost:%d/person",
                 "credentials": {"username": "", "password": "whsec_%s"}}
                """
                    .formatted(
                        UUID.randomUUID().toString().substring(0, 12),
                        server.getAddress().getPort(),
                        Base64.getEncoder().encodeToString(SECRET)))
            .post("/v1/data-sources")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
  }

  /** It says that people may have this corrected. */
  public void holds(String field, boolean selfEntered) {
    Api.as(Api.DPO)
        .contentType("application/json")
        .body(
            "{\"fields\": [{\"field\": \"%s\", \"selfEntered\": %b}]}"
                .formatted(field, selfEntered))
        .put("/v1/data-sources/" + source + "/fields")
        .then()
        .statusCode(200);
  }

  public synchronized void answers(int code, String body) {
    status = code;
    answer = body;
  }

  /** What it was told, in order. */
  public synchronized List<JsonNode> told() {
    return List.copyOf(told);
  }

  /** Whether each message was signed as Standard Webhooks says. */
  public synchronized List<Boolean> genuine() {
    return List.copyOf(genuine);
  }

  /** Nobody answers there any more. */
  public void stop() {
    server.stop(0);
  }

  public void retire() {
    Api.as(Api.DPO).post("/v1/data-sources/" + source + "/retire").then().statusCode(200);
    stop();
  }

  private synchronized void take(HttpExchange call) throws IOException {
    try (call) {
      byte[] body = call.getRequestBody().readAllBytes();
      genuine.add(isGenuine(call, body));
      told.add(JSON.readTree(body));
      byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
      call.sendResponseHeaders(status, bytes.length);
      call.getResponseBody().write(bytes);
    }
  }

  /** As https://www.standardwebhooks.com/ says, and not by our own signer. */
  private static boolean isGenuine(HttpExchange call, byte[] body) {
    String head =
        call.getRequestHeaders().getFirst("webhook-id")
            + "."
            + call.getRequestHeaders().getFirst("webhook-timestamp")
            + ".";
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
      mac.update(head.getBytes(StandardCharsets.UTF_8));
      String wanted = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
      return wanted.equals(call.getRequestHeaders().getFirst("webhook-signature"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
