package io.shouyue.retention;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Tokens;
import java.util.List;
import java.util.UUID;

/** The calls that API tests make again and again, by made-up people of site demo. */
public final class Api {

  public static final Tokens DPO = Tokens.staff(List.of("demo"), "dpo");
  public static final Tokens AGENT = Tokens.staff(List.of("demo"), "agent");
  public static final Tokens AUDITOR = Tokens.staff(List.of("demo"), "auditor");
  public static final Tokens SITE = Tokens.site("demo");
  public static final Tokens SERVICE = Tokens.service("identity-service");

  private Api() {}

  public static RequestSpecification as(Tokens token) {
    return given()
        .header("Authorization", "Bearer " + token.sign())
        .header("Shouyue-Site", "demo")
        .header("Accept-Language", "en");
  }

  /** Site demo as identity-service registers it. */
  public static void registerSites() {
    for (String code : List.of("demo", "other")) {
      as(SERVICE)
          .contentType("application/json")
          .body(
              """
              {"code": "%s", "name": {"zh": "演示", "en": "Demo"},
               "contact": "dpo@demo.invalid", "origins": ["http://localhost:8085"],
               "publishableKey": "pk_demo", "identityRegister": "SEALED"}
              """
                  .formatted(code))
          .put("/v1/sites/" + code)
          .then()
          .statusCode(204);
    }
  }

  /** Whether cancellations of site demo wait for the officer. */
  public static void manualReview(boolean manual) {
    rule(manual, false);
  }

  /** Cancellations of site demo wait for what the website says is open, and for nobody else. */
  public static void askSite() {
    rule(false, true);
  }

  private static void rule(boolean manual, boolean askSite) {
    as(DPO)
        .contentType("application/json")
        .body(
            """
            {"manualReview": %s, "askSite": %s, "holdDays": 365, "evidenceMonths": 36, "lines": [
              {"field": "username", "basisKind": "LAW",
               "basis": "网络安全法 第二十三条第（三）项", "amount": 6, "unit": "MONTH"},
              {"field": "realName", "basisKind": "AUTHORITY",
               "basis": "示例文号〔2026〕1号", "amount": 365, "unit": "DAY"}]}
            """
                .formatted(manual, askSite))
        .put("/v1/retention-rules/cancellation")
        .then()
        .statusCode(200);
  }

  public static Response file(Tokens who, String body) {
    return as(who)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json")
        .body(body)
        .post("/v1/requests");
  }

  /** Files a request as the signed-in person and returns its id. */
  public static String filed(SubjectId person, String type) {
    return file(
            Tokens.subject("demo", person.value()),
            "{\"type\": \"%s\", \"details\": \"please\"}".formatted(type))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static ValidatableResponse move(Tokens who, String request, String move, String body) {
    return as(who)
        .contentType("application/json")
        .body(body)
        .post("/v1/requests/" + request + "/" + move)
        .then();
  }

  public static ValidatableResponse get(Tokens who, String path) {
    return as(who).get(path).then();
  }
}
