package io.shouyue.retention.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class RetentionRuleApiTest {

  @Inject TestLegalClock clock;

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
  }

  @Test
  void newSiteStartsWithALineOfEachKindAndOneThatExceedsItsBasis() {
    Api.get(Tokens.site("other"), "/v1/retention-rules")
        .statusCode(200)
        .body("items[0].version", equalTo(1))
        .body("items[0].holdDays", equalTo(365))
        .body("items[0].lines.basisKind", hasItems("LAW", "AUTHORITY"))
        .body("items[0].lines.findAll { it.exceedsBasis }.field", equalTo(List.of("username")))
        .body("items[0].lines.field", not(hasItem("nickname")))
        .body("items[0].lines.basis.join(' ')", not(containsString("反洗钱")));
  }

  @Test
  void registeringASiteAgainKeepsItsRule() {
    int before = version();
    Api.registerSites();
    assertThat(version()).isEqualTo(before);
  }

  @Test
  void officerMakesTheNextVersion() {
    int before = version();

    Api.manualReview(true);

    Api.get(Api.DPO, "/v1/retention-rules")
        .body("items[0].version", equalTo(before + 1))
        .body("items[0].manualReview", equalTo(true));
  }

  @Test
  void staleOrSenselessRuleIsRefused() {
    String rule =
        """
        {"manualReview": false, "holdDays": 0, "evidenceMonths": 36, "lines": []}
        """;
    Api.as(Api.DPO)
        .contentType("application/json")
        .body(rule)
        .put("/v1/retention-rules/cancellation")
        .then()
        .statusCode(422);
    Api.as(Api.DPO)
        .contentType("application/json")
        .header("If-Match", "\"v999\"")
        .body(rule.replace(": 0,", ": 1,"))
        .put("/v1/retention-rules/cancellation")
        .then()
        .statusCode(412);
  }

  @Test
  void siteIsRegisteredUnderItsOwnAddressOnly() {
    Api.as(Api.SERVICE)
        .contentType("application/json")
        .body(
            "{\"code\": \"demo\", \"name\": {\"zh\": \"演示\", \"en\": \"Demo\"}, \"contact\": \"x\"}")
        .put("/v1/sites/other")
        .then()
        .statusCode(422);
  }

  private static int version() {
    return Api.get(Api.DPO, "/v1/retention-rules").extract().path("items[0].version");
  }
}
