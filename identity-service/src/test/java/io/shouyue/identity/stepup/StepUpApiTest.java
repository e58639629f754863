package io.shouyue.identity.stepup;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.identity.ApiTestBase;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StepUpApiTest extends ApiTestBase {
  @Test
  void theRightNumberProvesItHoweverItIsTyped() {
    String subject = newSubject();
    String number = idNumber(1);
    verify(subject, number);

    tryNumber(subject, number.substring(0, 6) + " " + number.substring(6))
        .statusCode(201)
        .body("verified", equalTo(true))
        .body("method", equalTo("ID_NUMBER"))
        .body("at", notNullValue());
  }

  @Test
  void anotherNumberProvesNothingAndTheSixthWrongOneIsNotEvenCompared() {
    String subject = newSubject();
    String number = idNumber(1);
    verify(subject, number);
    for (int attempt = 0; attempt < 5; attempt++) {
      tryNumber(subject, idNumber(500 + attempt)).body("verified", equalTo(false));
    }

    tryNumber(subject, number).statusCode(429).body("code", equalTo("step-up-limit"));
  }

  @Test
  void malformedNumbersAreRefusedBeforeTheyCount() {
    tryNumber(newSubject(), "110105194912310021")
        .statusCode(422)
        .body("violations[0].field", equalTo("challenge.idNumber"));
  }

  @Test
  void withoutAVerifiedIdentityThereIsNothingToCompare() {
    tryNumber(newSubject(), idNumber(1)).statusCode(409).body("code", equalTo("nothing-held"));
  }

  @Test
  void aServiceMayAskForAPerson() {
    String subject = newSubject();
    String number = idNumber(1);
    verify(subject, number);

    retention()
        .body(body(subject, number))
        .post("/v1/step-ups")
        .then()
        .statusCode(201)
        .body("verified", equalTo(true));
  }

  private static ValidatableResponse tryNumber(String subject, String number) {
    return person(subject).body(body(subject, number)).post("/v1/step-ups").then();
  }

  private static String body(String subject, String number) {
    return """
    {"subject": {"id": "%s"}, "requestId": "req_00000000000000000000000000",
     "challenge": {"idNumber": "%s"}}
    """
        .formatted(subject, number);
  }

  private static void verify(String subject, String number) {
    site().body(elements(subject, "王小明", number)).post("/v1/verifications").then().statusCode(201);
  }
}
