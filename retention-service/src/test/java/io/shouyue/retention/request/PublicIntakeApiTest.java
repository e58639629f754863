package io.shouyue.retention.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class PublicIntakeApiTest {

  private static final byte[] PDF = "%PDF-1.7 made up".getBytes(StandardCharsets.UTF_8);

  @Inject TestLegalClock clock;
  @Inject ProofEndJob proofs;

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
  }

  @Test
  void anyoneMayAskAndIsToldAtOnceHowToProveWhoTheyAre() {
    String number = intake();

    String request = inDesk(number);
    Api.get(Api.AGENT, "/v1/requests/" + request)
        .body("state", equalTo("AWAITING_IDENTITY"))
        .body("channel", equalTo("PUBLIC"))
        .body("clocks.find { it.promise == 'proof-asked-1wd' }.state", equalTo("KEPT"))
        .body("clocks.find { it.promise == 'answered-15wd' }.state", equalTo("RUNNING"));
  }

  @Test
  void proofIsAnsweredTheSameWhetherTheNumberExistsOrNot() {
    String number = intake();
    String known = prove(number);
    String unknown = prove("20261120-ZZZZZZZZ");

    assertThat(known).isEqualTo(unknown);
    Api.get(Api.AGENT, "/v1/requests/" + inDesk(number)).body("messages.kind", hasItem("PROOF"));
  }

  @Test
  void fileOfferedAsProofIsSeenAsSuchByStaff() {
    String number = intake();

    attach(number, PDF).statusCode(202).body("number", equalTo(number));

    Api.get(Api.AGENT, "/v1/requests/" + inDesk(number) + "/attachments")
        .body("items", hasSize(1))
        .body("items[0].name", equalTo("委托书.pdf"))
        .body("items[0].direction", equalTo("FROM_REQUESTER"))
        .body("items[0].proof", equalTo(true));
  }

  @Test
  void fileIsAnsweredTheSameWhetherTheNumberExistsOrNot() {
    byte[] zip = {'P', 'K', 3, 4, 0, 0};
    for (String number : List.of(intake(), "20261120-ZZZZZZZZ")) {
      attach(number, PDF).statusCode(202).body("next", startsWith("If there is a request"));
      attach(number, zip).statusCode(422).body("code", equalTo("file-type-not-allowed"));
      attach(number, large()).statusCode(413).body("code", equalTo("too-large"));
    }
  }

  @Test
  void fileOfferedAfterTheCloseIsNotKept() {
    String number = intake();
    String request = inDesk(number);
    Api.move(Api.AGENT, request, "withdraw", "{}").statusCode(200);

    attach(number, PDF).statusCode(202);

    Api.get(Api.DPO, "/v1/requests/" + request + "/attachments").body("items", hasSize(0));
  }

  @Test
  void filesOfferedAsProofGoThirtyDaysAfterTheEndAndNoOthers() {
    String number = intake();
    String request = inDesk(number);
    attach(number, PDF).statusCode(202);
    String files = "/v1/requests/" + request + "/attachments";
    Api.as(Api.AGENT)
        .header("Shouyue-File-Name", "letter.pdf")
        .contentType("application/octet-stream")
        .body(PDF)
        .post(files)
        .then()
        .statusCode(201)
        .body("proof", equalTo(false));
    Api.move(Api.AGENT, request, "withdraw", "{}").statusCode(200);
    clock.advance(Duration.ofDays(29));
    proofs.run();
    Api.get(Api.DPO, files).body("items", hasSize(2));

    clock.advance(Duration.ofDays(2));
    proofs.run();

    Api.get(Api.DPO, files).body("items.name", equalTo(List.of("letter.pdf")));
  }

  @Test
  void whoeverHasTheNumberFollowsTheRequestAndLearnsOfNobody() {
    String number = intake();

    String answer =
        given()
            .header("Accept-Language", "en")
            .get("/public/demo/requests/" + number)
            .then()
            .statusCode(200)
            .body("state", equalTo("AWAITING_IDENTITY"))
            .body("steps.to", hasItem("RECEIVED"))
            .body("clocks.find { it.promise == 'answered-15wd' }.state", equalTo("RUNNING"))
            .body("held", nullValue())
            .extract()
            .asString();

    assertThat(answer).doesNotContain("someone@example.invalid", "all of it", "req_");
    given().get("/public/demo/requests/20261120-ZZZZZZZZ").then().statusCode(404);
    given().get("/public/other/requests/" + number).then().statusCode(404);
  }

  @Test
  void staffNamesThePersonOnceProven() {
    String request = inDesk(intake());

    Api.move(
            Api.AGENT,
            request,
            "verify",
            "{\"method\": \"CODE_TO_HELD_CONTACT\", \"subject\": {\"externalId\": \"walk-in\"}}")
        .statusCode(200)
        .body("state", equalTo("IN_PROGRESS"))
        .body("subject", notNullValue());
    Api.move(Api.AGENT, request, "grant", "{\"text\": \"here\"}")
        .statusCode(200)
        .body("state", equalTo("CLOSED"));
  }

  @Test
  void unprovenRequestCannotBeGranted() {
    String request = inDesk(intake());

    Api.move(Api.AGENT, request, "grant", "{}")
        .statusCode(409)
        .body("code", equalTo("illegal-move"));
  }

  @Test
  void unknownSiteIsNotFound() {
    given()
        .contentType("application/json")
        .body("{\"type\": \"ACCESS\", \"relation\": \"SELF\", \"identifier\": \"x\"}")
        .post("/public/nowhere/requests")
        .then()
        .statusCode(404);
  }

  private static String intake() {
    return given()
        .contentType("application/json")
        .body(
            """
            {"type": "ACCESS", "relation": "SELF", "identifier": "someone@example.invalid",
             "details": "all of it", "locale": "en"}
            """)
        .post("/public/demo/requests")
        .then()
        .statusCode(202)
        .body("number", notNullValue())
        .body("next", notNullValue())
        .extract()
        .path("number");
  }

  private static String prove(String number) {
    return given()
        .header("Accept-Language", "en")
        .contentType("application/json")
        .body("{\"proof\": \"I know my order number\"}")
        .post("/public/demo/requests/" + number + "/proof")
        .then()
        .statusCode(202)
        .extract()
        .path("next");
  }

  private static ValidatableResponse attach(String number, byte[] content) {
    return given()
        .header("Accept-Language", "en")
        .header("Shouyue-File-Name", URLEncoder.encode("委托书.exe", StandardCharsets.UTF_8))
        .contentType("application/octet-stream")
        .body(content)
        .post("/public/demo/requests/" + number + "/attachments")
        .then();
  }

  private static byte[] large() {
    return Arrays.copyOf(PDF, AttachmentService.LARGEST + 1);
  }

  private static String inDesk(String number) {
    return Api.get(Api.AGENT, "/v1/requests?state=AWAITING_IDENTITY&limit=200")
        .statusCode(200)
        .extract()
        .path("items.find { it.number == '%s' }.id".formatted(number));
  }
}
