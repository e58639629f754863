package io.shouyue.retention.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import io.shouyue.retention.request.ProofEndJob;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class DeskSearchApiTest {

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject Jdbi jdbi;
  @Inject ProofEndJob proofs;

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    Api.manualReview(true);
    background.settle();
  }

  @Test
  void aRequestWithoutAnAccountIsFoundByTheMobileItNamedHoweverItIsTyped() {
    String number = byLetter("13900000001");

    search("+86 139 0000 0001").body("requests.number", hasItem(number));
    search("13900000002").body("requests", empty());
    search(number).body("requests.number", hasItem(number));
  }

  @Test
  void aPersonIsFoundByTheWebsitesOwnIdWithAllTheirRequests() {
    Api.file(Api.SITE, "{\"type\": \"DELETION\", \"subject\": {\"externalId\": \"customer-4711\"}}")
        .then()
        .statusCode(201);

    search("customer-4711")
        .body("subjects.size()", equalTo(1))
        .body("requests[0].type", equalTo("DELETION"));
  }

  @Test
  void thatSomebodyLookedAndWhyIsAuditedAndWhatTheyTypedIsNot() {
    byLetter("13900000003");

    search("13900000003");

    String trail =
        jdbi.withHandle(
            h ->
                String.join(
                    "\n",
                    h.createQuery(
                            "SELECT CAST(o.* AS text) FROM outbox_message o UNION ALL SELECT"
                                + " CAST(a.* AS text) FROM audit_event a")
                        .mapTo(String.class)
                        .list()));
    assertThat(trail).contains("desk.searched").doesNotContain("13900000003");
  }

  @Test
  void proofsGoThirtyDaysAfterTheEndAndNobodyIsFoundByThemAnyMore() {
    String number = byLetter("13900000004");
    given()
        .contentType("application/json")
        .body("{\"proof\": \"it is me\"}")
        .post("/public/demo/requests/" + number + "/proof")
        .then()
        .statusCode(202);
    String id = search(number).extract().path("requests[0].id");
    Api.move(Api.AGENT, id, "withdraw", "{}").statusCode(200);
    clock.advance(Duration.ofDays(29));
    proofs.run();
    search("13900000004").body("requests.number", hasItem(number));

    clock.advance(Duration.ofDays(2));
    proofs.run();

    search("13900000004").body("requests", empty());
    Api.get(Api.DPO, "/v1/requests/" + id).body("messages.kind", not(hasItem("PROOF")));
  }

  private static String byLetter(String mobile) {
    return given()
        .contentType("application/json")
        .body(
            "{\"type\": \"ACCESS\", \"relation\": \"SELF\", \"identifier\": \"%s\"}"
                .formatted(mobile))
        .post("/public/demo/requests")
        .then()
        .statusCode(202)
        .extract()
        .path("number");
  }

  private static ValidatableResponse search(String value) {
    return Api.as(Api.AGENT)
        .contentType("application/json")
        .body("{\"value\": \"%s\", \"reason\": \"PERSON_ASKED\"}".formatted(value))
        .post("/v1/desk/search")
        .then()
        .statusCode(200);
  }
}
