package io.shouyue.consent.subscription;

import static io.shouyue.consent.DemoSite.asSite;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.signUp;
import static io.shouyue.consent.DemoSite.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.shouyue.consent.DemoSite;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class WebhookApiTest {
  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject WebhookSender sender;
  @Inject Jdbi jdbi;

  private final List<Received> received = new CopyOnWriteArrayList<>();
  private volatile int status = 204;
  private HttpServer receiver;
  private String endpoint;
  private String secret;

  private record Received(HttpHeaders headers, String body) {}

  @BeforeEach
  void listen() throws IOException {
    clock.reset();
    DemoSite.prepare();
    forgetEarlierMessages();
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/",
        call -> {
          String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          received.add(
              new Received(HttpHeaders.of(call.getRequestHeaders(), (a, b) -> true), body));
          call.sendResponseHeaders(status, -1);
          call.close();
        });
    receiver.start();
    var made =
        asSite()
            .body(
                "{\"url\":\"http://127.0.0.1:%d/hook\"}".formatted(receiver.getAddress().getPort()))
            .post("/v1/webhook-endpoints")
            .then()
            .statusCode(201)
            .extract();
    forgetEarlierMessages();
    endpoint = made.path("id");
    secret = made.path("secret");
  }

  @AfterEach
  void stop() {
    asSite().delete("/v1/webhook-endpoints/" + endpoint).then();
    receiver.stop(0);
  }

  @Test
  void siteIsToldInOrderAndCanCheckTheSignature() {
    String subject = signUp(newUser(), "marketing GIVEN m");
    state(subject, "CANCELLED", "a").statusCode(200);

    deliver();

    assertThat(types()).containsExactly("consent.given", "consent.withdrawn", "account.cancelled");
    for (Received one : received) {
      assertThatCode(() -> new Webhook(secret).verify(one.body(), one.headers()))
          .doesNotThrowAnyException();
      assertThat(JsonPath.from(one.body()).getString("data.subject")).isEqualTo(subject);
    }
  }

  @Test
  void laterEventsOfASubjectWaitForTheFirst() {
    status = 500;
    String subject = signUp(newUser(), "marketing GIVEN m");
    state(subject, "CANCELLED", "a").statusCode(200);

    deliver();
    assertThat(types()).containsExactly("consent.given");

    status = 204;
    jdbi.useHandle(h -> h.execute("UPDATE webhook_delivery SET not_before = '2000-01-01'"));
    sender.sendDue();
    assertThat(types())
        .containsExactly(
            "consent.given", "consent.given", "consent.withdrawn", "account.cancelled");
    assertThat(received.get(0).headers().firstValue("webhook-id"))
        .isEqualTo(received.get(1).headers().firstValue("webhook-id"));
  }

  @Test
  void endpointThatSaysItIsGoneIsDisabled() {
    status = 410;
    signUp(newUser(), "marketing GIVEN m");

    deliver();

    asSite()
        .get("/v1/webhook-endpoints")
        .then()
        .body("items.find { it.id == '" + endpoint + "' }.state", equalTo("DISABLED"))
        .body("items.find { it.id == '" + endpoint + "' }.secret", nullValue());
  }

  @Test
  void refusedAddressesAreNotStored() {
    for (String url :
        List.of(
            "ftp://shop.example",
            "https://u:p@shop.example",
            "nonsense",
            "https://no-such-host.invalid")) {
      asSite()
          .body("{\"url\":\"" + url + "\"}")
          .post("/v1/webhook-endpoints")
          .then()
          .statusCode(422)
          .body("code", equalTo("address-refused"));
    }
  }

  @Test
  void deletedEndpointIsForgotten() {
    asSite().delete("/v1/webhook-endpoints/" + endpoint).then().statusCode(204);
    asSite().delete("/v1/webhook-endpoints/" + endpoint).then().statusCode(404);

    asSite()
        .get("/v1/webhook-endpoints")
        .then()
        .body("items.findAll { it.id == '" + endpoint + "' }", hasSize(0));
  }

  private void forgetEarlierMessages() {
    jdbi.useHandle(h -> h.execute("DELETE FROM outbox_message"));
    jdbi.useHandle(h -> h.execute("DELETE FROM webhook_delivery"));
  }

  private void deliver() {
    background.drainOutbox();
    sender.sendDue();
  }

  private List<String> types() {
    return received.stream().map(one -> JsonPath.from(one.body()).getString("type")).toList();
  }
}
