package io.shouyue.retention.event;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class RetentionEventApiTest {

  private static final Tokens CONSENT = Tokens.service("consent-service");

  @Inject TestLegalClock clock;

  private final SubjectId person = SubjectId.fresh();

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
  }

  @Test
  void sameCauseCountsOnce() {
    record(CONSENT, event("mobile", "rcp_1")).body("recorded", equalTo(1));

    record(CONSENT, event("mobile", "rcp_1"))
        .statusCode(200)
        .body("recorded", equalTo(0))
        .body("passedOver", equalTo(1));

    Api.get(Api.DPO, "/v1/retention-events?subject=" + person)
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].category", equalTo("mobile"))
        .body("items[0].trigger", equalTo("consent-withdrawn"))
        .body("items[0].eraseBy", equalTo("2026-12-20"));
  }

  @Test
  void siteNamesItsUsersByItsOwnIds() {
    record(
            Api.SITE,
            """
            {"subject": {"externalId": "user-1"}, "category": "invoice", "trigger":
             "invoice-delivered", "occurredAt": "2026-11-01T00:00:00Z", "recordRef": "inv-1"}
            """)
        .statusCode(200)
        .body("recorded", equalTo(1));
  }

  @Test
  void oneBadEventRefusesTheBatchAndNamesTheField() {
    record(CONSENT, event("mobile", "rcp_1") + "," + event("Not A Category", "rcp_1"))
        .statusCode(422)
        .body("violations[0].field", startsWith("events[1].category"));

    Api.get(Api.DPO, "/v1/retention-events?subject=" + person).body("items", hasSize(0));
  }

  private ValidatableResponse record(Tokens who, String events) {
    return Api.as(who)
        .contentType("application/json")
        .body("{\"events\": [" + events + "]}")
        .post("/v1/retention-events")
        .then();
  }

  private String event(String category, String ref) {
    return """
        {"subject": {"id": "%s"}, "category": "%s", "trigger": "consent-withdrawn",
         "occurredAt": "2026-11-20T02:00:00Z", "recordRef": "%s", "eraseBy": "2026-12-20"}
        """
        .formatted(person, category, ref);
  }
}
