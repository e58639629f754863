package io.shouyue.retention.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class PublicIntakeApiTest {

  @Inject TestLegalClock clock;

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

  private static String inDesk(String number) {
    return Api.get(Api.AGENT, "/v1/requests?state=AWAITING_IDENTITY&limit=200")
        .statusCode(200)
        .extract()
        .path("items.find { it.number == '%s' }.id".formatted(number));
  }
}
