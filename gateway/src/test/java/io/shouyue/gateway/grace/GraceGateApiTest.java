package io.shouyue.gateway.grace;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.shouyue.gateway.fake.GatewayResource;
import io.shouyue.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(GatewayResource.class)
class GraceGateApiTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/v1/receipts", "/v1/requests", "/v1/requests/req_1", "/v1/step-ups/of/x"})
  void whoIsAboutToGoReachesNothingElse(String path) {
    as("sub_leaving")
        .get(path)
        .then()
        .statusCode(403)
        .body("code", equalTo("cancellation-pending"));
  }

  @Test
  void theyCanSeeItAndTakeItBack() {
    as("sub_leaving")
        .get("/v1/cancellation-grace")
        .then()
        .statusCode(200)
        .body("request", equalTo("req_1"));
    as("sub_leaving")
        .post("/v1/requests/req_1/withdraw")
        .then()
        .statusCode(200)
        .body("service", equalTo("retention"));
  }

  @Test
  void theyCannotTakeAnotherRequestBack() {
    as("sub_leaving").post("/v1/requests/req_2/withdraw").then().statusCode(403);
  }

  @Test
  void whoStaysGoesOn() {
    as("sub_staying")
        .get("/v1/receipts")
        .then()
        .statusCode(200)
        .body("service", equalTo("consent"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/receipts", "/v1/requests", "/v1/requests/req_1"})
  void nothingPassesForWhoeverCannotBeAskedAbout(String path) {
    as("sub_unknown").get(path).then().statusCode(503).body("code", equalTo("unavailable"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/withdrawals", "/v1/requests/req_1/withdraw"})
  void whoeverCannotBeAskedAboutCanStillEndAProcessing(String path) {
    as("sub_unknown").post(path).then().statusCode(200);
  }

  private static RequestSpecification as(String subject) {
    return given().header("Authorization", "Bearer " + Tokens.subject("demo", subject).sign());
  }
}
