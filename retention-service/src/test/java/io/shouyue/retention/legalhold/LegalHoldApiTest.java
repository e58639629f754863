package io.shouyue.retention.legalhold;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class LegalHoldApiTest {

  @Inject TestLegalClock clock;

  private final SubjectId person = SubjectId.fresh();

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
  }

  @Test
  void holdNamesFieldsAndNeverAWholePerson() {
    place("\"subject\": {\"id\": \"" + person + "\"}", "2027-01-01").statusCode(422);
    place("\"fields\": [\"realName\"]", "2027-01-01").statusCode(422);
  }

  @Test
  void holdIsReviewedWithinAYear() {
    place(scope(), "2026-11-20").statusCode(422).body("code", equalTo("review-date"));
    place(scope(), "2027-12-01").statusCode(422).body("code", equalTo("review-date"));
  }

  @Test
  void holdThatNobodyLookedAtAgainIsMarked() {
    String id = place(scope(), "2026-12-01").statusCode(201).extract().path("id");
    clock.advance(Duration.ofDays(30));
    Api.get(Api.AGENT, "/v1/legal-holds/" + id).body("reviewOverdue", equalTo(true));

    Api.as(Api.DPO)
        .contentType("application/json")
        .body("{\"reviewOn\": \"2027-06-01\"}")
        .post("/v1/legal-holds/" + id + "/review")
        .then()
        .statusCode(200)
        .body("reviewOverdue", equalTo(false));
  }

  @Test
  void releasedHoldIsListedOnlyWhenAskedForAndStaysReleased() {
    String id = place(scope(), "2027-01-01").extract().path("id");
    Api.get(Api.DPO, "/v1/legal-holds?limit=200").body("items.id", hasItem(id));
    release(id).statusCode(200);
    Api.get(Api.DPO, "/v1/legal-holds?limit=200").body("items.id", not(hasItem(id)));
    Api.get(Api.DPO, "/v1/legal-holds?limit=200&released=true").body("items.id", hasItem(id));
    release(id).statusCode(409).body("code", equalTo("legal-hold-released"));
  }

  private static ValidatableResponse release(String id) {
    return Api.as(Api.DPO)
        .contentType("application/json")
        .body("{\"reason\": \"the case is settled\"}")
        .post("/v1/legal-holds/" + id + "/release")
        .then();
  }

  private String scope() {
    return "\"subject\": {\"id\": \"" + person + "\"}, \"fields\": [\"realName\"]";
  }

  private static ValidatableResponse place(String scope, String review) {
    return Api.as(Api.DPO)
        .contentType("application/json")
        .body(
            """
            {%s, "kind": "AUTHORITY_ORDER", "document": "2026-0007", "reason": "an inquiry",
             "reviewOn": "%s"}
            """
                .formatted(scope, review))
        .post("/v1/legal-holds")
        .then();
  }
}
