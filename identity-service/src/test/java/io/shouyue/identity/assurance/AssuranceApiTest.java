package io.shouyue.identity.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.identity.identifier.DocumentNumberSamples;
import io.shouyue.identity.outside.Outside;
import io.shouyue.platform.testkit.Tokens;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssuranceApiTest extends ApiTestBase {
  @Inject AgeSweep sweep;

  @Test
  void whoWasNeverVerifiedHasNone() {
    assurance(newSubject())
        .statusCode(200)
        .body("level", equalTo("NONE"))
        .body("method", nullValue());
  }

  @Test
  void aVerifiedPersonIsShownMasked() {
    String subject = newSubject();
    verify(subject, "欧阳小明", idNumber(1));

    assurance(subject)
        .body("level", equalTo("BASIC"))
        .body("method", equalTo("ELEMENTS"))
        .body("verifiedAt", equalTo("2026-11-20T02:00:00Z"))
        .body("maskedName", equalTo("欧***"))
        .body("under14", equalTo(false));
  }

  @Test
  void staffSeeTheSameAndTheTrailSaysSo() {
    String subject = newSubject();
    verify(subject, "欧阳小明", idNumber(1));
    assurance(subject).statusCode(200);
    assertThat(readsInTrail(subject)).isZero();

    as(Tokens.staff(List.of("demo"), "dpo"))
        .get("/v1/subjects/" + subject + "/assurance")
        .then()
        .statusCode(200)
        .body("maskedName", equalTo("欧***"));

    assertThat(readsInTrail(subject)).isOne();
  }

  @Test
  void under14EndsInBeijingOnTheDayAfterTheBirthday() {
    String subject = newSubject();
    verify(subject, "王小朋", DocumentNumberSamples.number("110105", LocalDate.of(2012, 11, 20), 1));
    clock.set(Instant.parse("2026-11-20T15:59:59Z"));
    assurance(subject).body("under14", equalTo(true));

    clock.set(Instant.parse("2026-11-20T16:00:00Z"));

    assurance(subject).body("under14", equalTo(false));
  }

  @Test
  void consentServiceIsToldHowOldVerifiedPeopleAreByOneCall() {
    background.settle();
    int calls = callsAboutAges();
    String child = newSubject();
    verify(child, "王小朋", DocumentNumberSamples.number("110105", LocalDate.of(2014, 5, 20), 3));
    String adult = newSubject();
    verify(adult, "王小明", DocumentNumberSamples.number("110105", LocalDate.of(1990, 5, 20), 3));

    background.drainOutbox();

    assertThat(Outside.ages())
        .contains(Map.of("subject", child, "under14Until", "2028-05-20"), Map.of("subject", adult));
    assertThat(callsAboutAges()).isEqualTo(calls + 1);
  }

  @Test
  void aDayOfAgeIsDroppedOnceItIsPast() {
    String subject = newSubject();
    verify(subject, "王小朋", DocumentNumberSamples.number("110105", LocalDate.of(2012, 11, 20), 2));
    assertThat(daysKept(subject)).isEqualTo(2);

    clock.set(Instant.parse("2026-11-20T16:00:00Z"));
    sweep.run();
    assertThat(daysKept(subject)).isEqualTo(1);

    clock.set(Instant.parse("2030-11-20T16:00:00Z"));
    sweep.run();
    assertThat(daysKept(subject)).isZero();
  }

  @Test
  void nothingOfAnAdultsBirthDateIsKept() {
    String subject = newSubject();

    verify(subject, "王小明", idNumber(1));

    assertThat(daysKept(subject)).isZero();
  }

  @Test
  void withoutARegisterNameAndNumberAreDropped() {
    String subject =
        as(Tokens.site("other"))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(
                elements("", "王小明", idNumber(1))
                    .replace("\"id\": \"\"", "\"externalId\": \"" + UUID.randomUUID() + "\""))
            .post("/v1/verifications")
            .then()
            .statusCode(201)
            .body("state", equalTo("VERIFIED"))
            .extract()
            .path("subject");

    as(Tokens.service("retention-service"))
        .header("Shouyue-Site", "other")
        .get("/v1/subjects/" + subject + "/account-fields")
        .then()
        .statusCode(200)
        .body("fields.size()", equalTo(0));
    as(Tokens.site("other"))
        .get("/v1/subjects/" + subject + "/assurance")
        .then()
        .body("maskedName", equalTo("王**"));
  }

  @Test
  void aNewVerificationTakesThePlaceOfTheOld() {
    String subject = newSubject();
    String number = idNumber(1);
    verify(subject, "王小明", number);
    clock.advance(java.time.Duration.ofDays(1));

    site()
        .body(
            elements(subject, "王小明", number)
                .replace("\"elements\": {", "\"elements\": {\"mobile\": \"13800138000\", "))
        .post("/v1/verifications")
        .then()
        .statusCode(201);

    assurance(subject)
        .body("level", equalTo("SUBSTANTIAL"))
        .body("verifiedAt", equalTo("2026-11-21T02:00:00Z"));
  }

  private int readsInTrail(String subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) FROM outbox_message
                    WHERE topic = 'audit'
                      AND payload::jsonb -> 'act' ->> 'action' = 'assurance.read'
                      AND payload::jsonb -> 'act' ->> 'subject' = :subject
                    """)
                .bind("subject", subject)
                .mapTo(Integer.class)
                .one());
  }

  private int daysKept(String subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT num_nonnulls(under14_until_sealed, adult_from_sealed)
                    FROM assurance WHERE subject = :subject
                    """)
                .bind("subject", subject)
                .mapTo(Integer.class)
                .one());
  }

  private static void verify(String subject, String name, String number) {
    site()
        .body(elements(subject, name, number))
        .post("/v1/verifications")
        .then()
        .statusCode(201)
        .body("state", equalTo("VERIFIED"));
  }

  private static ValidatableResponse assurance(String subject) {
    return site().get("/v1/subjects/" + subject + "/assurance").then();
  }

  private static int callsAboutAges() {
    return Collections.frequency(Outside.calls(), "PUT /v1/subjects/ages");
  }
}
