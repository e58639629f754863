package io.shouyue.retention.request;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class ProofWaitApiTest {

  private static final String PROOF_MESSAGES = "messages.findAll { it.kind == 'PROOF_REQUEST' }";

  @Inject TestLegalClock clock;
  @Inject Background background;

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    background.settle();
  }

  @Test
  void twoRemindersThenAReasonedCloseBeforeTheDueDay() {
    String request = asked();
    Api.get(Api.AGENT, "/v1/requests/" + request).body(PROOF_MESSAGES, hasSize(1));

    until("2026-12-01T00:00:00Z");
    Api.get(Api.AGENT, "/v1/requests/" + request)
        .body("state", equalTo("AWAITING_IDENTITY"))
        .body(PROOF_MESSAGES, hasSize(2));
    until("2026-12-08T00:00:00Z");
    Api.get(Api.AGENT, "/v1/requests/" + request).body(PROOF_MESSAGES, hasSize(3));

    // It is due with the end of 11 December in Beijing.
    until("2026-12-10T16:00:00Z");
    Api.get(Api.AGENT, "/v1/requests/" + request)
        .body("state", equalTo("LAPSED"))
        .body("clocks.find { it.promise == 'answered-15wd' }.state", equalTo("KEPT"))
        .body("clocks.find { it.promise == 'executed-15wd' }.state", equalTo("MOOT"))
        .body("clocks.find { it.promise == 'answered-30d' }.state", equalTo("MOOT"))
        .body("messages.text", hasItem(containsString("dpo@demo.invalid")))
        .body("moves", hasItem("reopen"));
  }

  @Test
  void proofInTimeEndsTheWaiting() {
    String request = asked();
    Api.move(Api.AGENT, request, "verify", "{\"method\": \"MAIL_ANSWERED\"}").statusCode(200);
    until("2026-12-20T00:00:00Z");
    Api.get(Api.AGENT, "/v1/requests/" + request)
        .body("state", equalTo("IN_PROGRESS"))
        .body(PROOF_MESSAGES, hasSize(1));
  }

  @Test
  void proofAfterTheCloseReopensAndTheWaitingBeginsAnew() {
    String request = asked();
    String number = Api.get(Api.AGENT, "/v1/requests/" + request).extract().path("number");
    until("2026-12-10T16:00:00Z");

    Api.as(Api.SITE)
        .contentType("application/json")
        .body("{\"proof\": \"here it is\"}")
        .post("/public/demo/requests/" + number + "/proof")
        .then()
        .statusCode(202);

    Api.get(Api.AGENT, "/v1/requests/" + request)
        .body("state", equalTo("AWAITING_IDENTITY"))
        .body("clocks.find { it.promise == 'answered-15wd' }.state", equalTo("RUNNING"))
        .body("messages.text", hasItem("here it is"));
    until("2027-01-10T00:00:00Z");
    Api.get(Api.AGENT, "/v1/requests/" + request).body("state", equalTo("LAPSED"));
  }

  private String asked() {
    String request =
        Api.file(
                Api.AGENT,
                """
                {"type": "DELETION", "subject": {"externalId": "proof-wait"}, "locale": "en"}
                """)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Api.move(Api.AGENT, request, "ask-proof", "{}").statusCode(200);
    return request;
  }

  private void until(String instant) {
    clock.set(Instant.parse(instant));
    background.settle();
  }
}
