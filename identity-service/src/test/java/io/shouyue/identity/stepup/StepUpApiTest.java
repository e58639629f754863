package io.shouyue.identity.stepup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.platform.testkit.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StepUpApiTest extends ApiTestBase {
  private static final String REQUEST = "req_00000000000000000000000000";
  private static final AtomicInteger MOBILES = new AtomicInteger();

  @Inject MockMailbox mailbox;

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

  @Test
  void theCodeToTheHeldMobileProvesItOnce() {
    String subject = newSubject();
    String mobile = newMobile();
    account(subject, mobile);
    String code = code(subject, mobile);

    tryCode(subject, code).body("verified", equalTo(true)).body("method", equalTo("MOBILE_CODE"));
    tryCode(subject, code).body("verified", equalTo(false));
    ways(subject)
        .body("proofs.method", contains("MOBILE_CODE"))
        .body("proofs[0].requestId", equalTo(REQUEST))
        .body("proofs[0].verified", equalTo(true));
  }

  @Test
  void aCodeIsWrongAfterThreeTriesAndTheNextOneWaits() {
    String subject = newSubject();
    String mobile = newMobile();
    account(subject, mobile);
    String code = code(subject, mobile);
    for (int attempt = 0; attempt < 3; attempt++) {
      tryCode(subject, code.equals("000000") ? "000001" : "000000")
          .body("verified", equalTo(false));
    }

    tryCode(subject, code).body("verified", equalTo(false));
    send(subject).statusCode(429).body("code", equalTo("code-limit"));
  }

  @Test
  void aMobileThatChangedLatelyOrFellSilentNeverSufficesAlone() {
    String subject = newSubject();
    account(subject, newMobile());
    ways(subject).body("ways.find { it.way == 'MOBILE_CODE' }.alone", equalTo(true));
    String mobile = newMobile();
    account(subject, mobile);
    String code = code(subject, mobile);

    tryCode(subject, code)
        .body("verified", equalTo(false))
        .body("further", contains("FRESH_LOGIN"));
    ways(subject)
        .body("ways.find { it.way == 'MOBILE_CODE' }.alone", equalTo(false))
        .body("ways.find { it.way == 'MOBILE_CODE' }.sentTo", endsWith(mobile.substring(7)));
    clock.advance(Duration.ofDays(30));
    ways(subject).body("ways.find { it.way == 'MOBILE_CODE' }.alone", equalTo(true));
    clock.advance(Duration.ofDays(61));
    ways(subject).body("ways.find { it.way == 'MOBILE_CODE' }.alone", equalTo(false));
  }

  @Test
  void aProofThatSufficesTellsWhoseTheMobileIs() {
    String subject = newSubject();
    String mobile = newMobile();
    account(subject, newMobile());
    account(subject, mobile);
    clock.advance(Duration.ofDays(91));
    tryCode(subject, code(subject, mobile)).body("verified", equalTo(false));

    login(subject, Instant.now()).body("verified", equalTo(true));

    ways(subject).body("ways.find { it.way == 'MOBILE_CODE' }.alone", equalTo(true));
  }

  @Test
  void aFreshSignInSufficesAndAnOldOneSaysSo() {
    String subject = newSubject();
    account(subject, newMobile());

    login(subject, Instant.now().minus(Duration.ofMinutes(14))).body("verified", equalTo(true));
    login(subject, Instant.now().minus(Duration.ofMinutes(16)))
        .statusCode(409)
        .body("code", equalTo("login-not-fresh"));
  }

  @Test
  void nothingIsOfferedThatIsNotHeld() {
    String subject = newSubject();

    ways(subject).body("ways.size()", equalTo(0));
    send(subject).statusCode(409).body("code", equalTo("nothing-held"));
    login(subject, Instant.now()).statusCode(409).body("code", equalTo("nothing-held"));
  }

  @Test
  void exactlyOneThingIsShownAtATime() {
    person(newSubject())
        .body("{\"requestId\": \"r\", \"challenge\": {\"code\": \"1\", \"idNumber\": \"2\"}}")
        .post("/v1/step-ups")
        .then()
        .statusCode(400);
  }

  private static String newMobile() {
    return "1390000" + String.format("%04d", MOBILES.incrementAndGet());
  }

  private static void account(String subject, String mobile) {
    site()
        .body(
            """
            {"username": "u%s", "password": "%s", "mobile": "%s"}
            """
                .formatted(subject.substring(4, 20), UUID.randomUUID(), mobile))
        .put("/v1/subjects/" + subject + "/account")
        .then()
        .statusCode(204);
  }

  private static ValidatableResponse ways(String subject) {
    return person(subject).get("/v1/step-ups/of/" + subject).then().statusCode(200);
  }

  private static ValidatableResponse send(String subject) {
    return person(subject)
        .body("{\"requestId\": \"%s\"}".formatted(REQUEST))
        .post("/v1/step-ups/codes")
        .then();
  }

  private String code(String subject, String mobile) {
    send(subject).statusCode(202).body("sentTo", endsWith(mobile.substring(7)));
    background.settle();
    String text = mailbox.getMailsSentTo(mobile + "@sms.invalid").getLast().getText();
    Matcher code = Pattern.compile("\\d{6}").matcher(text);
    assertThat(code.find()).isTrue();
    return code.group();
  }

  private static ValidatableResponse tryCode(String subject, String code) {
    return person(subject)
        .body("{\"requestId\": \"%s\", \"challenge\": {\"code\": \"%s\"}}".formatted(REQUEST, code))
        .post("/v1/step-ups")
        .then();
  }

  private static ValidatableResponse login(String subject, Instant at) {
    return as(Tokens.subject("demo", subject).claim("auth_time", at.getEpochSecond()))
        .body("{\"requestId\": \"%s\", \"challenge\": {\"login\": true}}".formatted(REQUEST))
        .post("/v1/step-ups")
        .then();
  }
}
