package io.shouyue.stack.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ControlServerTest {
  private ControlServer server;
  private String url;

  private record Echo(String rest, String body) {}

  @BeforeEach
  void aDoorWithAnOpenAndAGuardedCall() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    url = "http://127.0.0.1:" + port;
    server =
        new ControlServer(port, "the-token")
            .open("GET /messages", Echo::new)
            .guarded("POST /rest", Echo::new)
            .start();
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void anOpenCallNeedsNoToken() throws Exception {
    assertThat(send(request("/messages").GET())).isEqualTo(200);
  }

  @Test
  void aWebPageIsRefusedEvenOnAnOpenCall() throws Exception {
    assertThat(send(request("/messages").header("Origin", "https://shop.example").GET()))
        .isEqualTo(403);
  }

  @Test
  void aGuardedCallNeedsTheToken() throws Exception {
    assertThat(send(rest())).isEqualTo(401);
    assertThat(send(rest().header("Authorization", "Bearer wrong"))).isEqualTo(401);
    assertThat(send(rest().header("Authorization", "Bearer the-token"))).isEqualTo(200);
  }

  @Test
  void whatIsNotOfferedIsNotFound() throws Exception {
    assertThat(send(request("/messages-of-others").GET())).isEqualTo(404);
  }

  private HttpRequest.Builder rest() {
    return request("/rest/gateway").POST(HttpRequest.BodyPublishers.ofString("x"));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path));
  }

  private static int send(HttpRequest.Builder request) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }
}
