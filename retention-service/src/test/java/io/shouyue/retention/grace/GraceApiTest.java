package io.shouyue.retention.grace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class GraceApiTest {

  @Inject TestLegalClock clock;
  @Inject Background background;

  private final SubjectId person = SubjectId.fresh();
  private final Tokens self = Tokens.subject("demo", person.value());

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    rule(7).statusCode(200);
    background.settle();
  }

  @AfterEach
  void end() {
    Api.manualReview(false);
  }

  @Test
  void personTakesItBackAndNothingHasHappened() {
    String request = Api.filed(person, "CANCELLATION");
    background.settle();
    Api.get(self, "/v1/requests/" + request).body("state", equalTo("IN_PROGRESS"));
    Api.get(self, "/v1/requests/" + request + "/grace")
        .statusCode(200)
        .body("endsAt", equalTo("2026-11-27T16:00:00Z"));
    Api.get(self, "/v1/cancellation-grace")
        .statusCode(200)
        .body("request", equalTo(request))
        .body("endsAt", equalTo("2026-11-27T16:00:00Z"));
    Api.get(self, "/v1/messages").body("items.text", hasItem(containsString("2026-11-27")));
    assertThat(restricted()).contains("*");

    Api.move(self, request, "withdraw", "{}").statusCode(200).body("state", equalTo("WITHDRAWN"));
    background.settle();
    clock.advance(Duration.ofDays(8));
    background.settle();

    assertThat(restricted()).doesNotContain("*");
    Api.get(self, "/v1/cancellation-grace").statusCode(204);
    assertThat(FakePeers.get().orders(person.value())).isEmpty();
    Api.get(self, "/v1/requests/" + request).body("state", equalTo("WITHDRAWN"));
  }

  @Test
  void afterTheLastDayItIsCarriedOut() {
    String request = Api.filed(person, "CANCELLATION");
    clock.advance(Duration.ofDays(7));
    background.settle();
    assertThat(FakePeers.get().orders(person.value())).isEmpty();

    clock.advance(Duration.ofDays(1));
    background.settle();

    assertThat(FakePeers.get().orders(person.value())).isNotEmpty();
    Api.get(Api.DPO, "/v1/requests/" + request)
        .body("state", not(equalTo("IN_PROGRESS")))
        .body("clocks.find { it.promise == 'answered-15wd' }.state", equalTo("KEPT"));
    Api.get(Api.DPO, "/v1/requests/" + request + "/grace").statusCode(404);
  }

  @Test
  void moreThanSevenDaysAreRefused() {
    rule(8).statusCode(422);
  }

  private String restricted() {
    return String.valueOf(FakePeers.get().restrictions(person.value()).get("restricted"));
  }

  private static io.restassured.response.ValidatableResponse rule(int days) {
    return Api.as(Api.DPO)
        .contentType("application/json")
        .body(
            """
            {"manualReview": false, "askSite": false, "graceDays": %d, "holdDays": 365,
             "evidenceMonths": 36, "lines": [{"field": "username", "basisKind": "LAW",
               "basis": "网络安全法 第二十三条第（三）项", "amount": 6, "unit": "MONTH"}]}
            """
                .formatted(days))
        .put("/v1/retention-rules/cancellation")
        .then();
  }
}
