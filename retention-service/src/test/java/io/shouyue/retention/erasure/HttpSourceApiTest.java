package io.shouyue.retention.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.data.outbox.OutboxMessage;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import io.shouyue.retention.subject.SourceReferences;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A system that is no database, played by a real server. */
@QuarkusTest
@WithTestResource(RetentionResource.class)
class HttpSourceApiTest {

  private static final byte[] SECRET =
      "made up for this test, 32 bytes.".getBytes(StandardCharsets.US_ASCII);
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject ErasureDriver driver;
  @Inject PgPlanStore plans;
  @Inject SourceReferences references;

  private final SubjectId person = SubjectId.fresh();
  private final List<JsonNode> told = new ArrayList<>();
  private final List<Boolean> genuine = new ArrayList<>();
  private int status = 200;
  private String answer = "{\"done\": true, \"counts\": {\"letters\": 3}}";
  private HttpServer system;
  private String source = "";

  @BeforeEach
  void start() throws IOException {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    Api.manualReview(true);
    background.settle();
    system = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    system.createContext("/erase", this::erase);
    system.start();
    references.put("demo", person, "user-7");
    source = register();
  }

  @AfterEach
  void end() {
    Api.as(Api.DPO).post("/v1/data-sources/" + source + "/retire").then().statusCode(200);
    system.stop(0);
  }

  @Test
  void signedMessageNamesThePersonAsTheSystemKnowsThem() {
    cancelled();

    assertThat(genuine).containsExactly(true);
    assertThat(told.getFirst().get("type").asText()).isEqualTo("erasure.requested");
    assertThat(told.getFirst().get("externalId").asText()).isEqualTo("user-7");
    Api.get(Api.DPO, "/v1/erasures/" + plan())
        .body("phase", equalTo("HOLD"))
        .body("sources[0].state", equalTo("DONE"))
        .body("sources[0].tables[0].touched", equalTo(3));
  }

  @Test
  void withoutAnAcknowledgementItIsAskedAgainUnderTheSameId() {
    answer = "{\"done\": false}";
    cancelled();
    waiting("not-acknowledged");
    status = 500;
    goOn();
    waiting("not-acknowledged");

    status = 200;
    answer = "{\"done\": true}";
    for (int step = 0; step < ErasureStep.of(ErasurePhase.CANCEL).size(); step++) {
      goOn();
    }

    assertThat(told.stream().map(message -> message.get("id").asText()).distinct()).hasSize(1);
    assertThat(told.size()).isGreaterThanOrEqualTo(3);
    assertThat(genuine).containsOnly(true);
    Api.get(Api.DPO, "/v1/erasures/" + plan()).body("phase", equalTo("HOLD"));
  }

  @Test
  void systemThatIsDownHoldsTheStepUpAndIsShown() {
    system.stop(0);

    cancelled();

    waiting("source-unreachable");
  }

  private void waiting(String error) {
    Api.get(Api.DPO, "/v1/erasures/" + plan())
        .body("phase", equalTo("CANCEL"))
        .body("sources[0].state", equalTo("PENDING"))
        .body("sources[0].lastError", equalTo(error));
  }

  private void cancelled() {
    String request = Api.filed(person, "CANCELLATION");
    Api.move(Api.DPO, request, "grant", "{}").statusCode(200);
    background.settle();
  }

  private void goOn() {
    try {
      driver.handle(new PlanRef(plan()), new OutboxMessage(0, plan(), 1));
    } catch (StepUnfinished stillWaiting) {
      // as the relay sees it
    }
  }

  private String plan() {
    return plans.ofSubject("demo", person.value()).getFirst().id();
  }

  private String register() {
    return Api.as(Api.DPO)
        .contentType("application/json")
        .body(
            """
            {"code": "letters-%s", "name": "Letters", "kind": "HTTP",
             "url": "http://localhost:%d/erase",
             "credentials": {"username": "", "password": "whsec_%s"}}
            """
                .formatted(
                    person.value().substring(4, 16),
                    system.getAddress().getPort(),
                    Base64.getEncoder().encodeToString(SECRET)))
        .post("/v1/data-sources")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void erase(HttpExchange call) throws IOException {
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
