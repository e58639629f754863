package io.shouyue.identity.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.identity.identifier.DocumentNumberSamples;
import io.shouyue.identity.outside.Outside;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
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
  void under14EndsInBeijingOnTheDayAfterTheBirthday() {
    String subject = newSubject();
    verify(subject, "王小朋", DocumentNumberSamples.number("110105", LocalDate.of(2012, 11, 20), 1));
    clock.set(Instant.parse("2026-11-20T15:59:59Z"));
    assurance(subject).body("under14", equalTo(true));

    clock.set(Instant.parse("2026-11-20T16:00:00Z"));

    assurance(subject).body("under14", equalTo(false));
  }

  @Test
  void consentServiceIsToldHowOldAVerifiedPersonIs() {
    String subject = newSubject();
    verify(subject, "王小朋", DocumentNumberSamples.number("110105", LocalDate.of(2014, 5, 20), 3));

    background.drainOutbox();

    assertThat(Outside.calls()).contains("PUT /v1/subjects/" + subject + "/age");
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
    jdbi.useHandle(
        h -> h.execute("UPDATE site SET identity_register = 'NONE' WHERE code = 'demo'"));
    String subject = newSubject();

    verify(subject, "王小明", idNumber(1));

    retention()
        .get("/v1/subjects/" + subject + "/account-fields")
        .then()
        .body("fields.size()", equalTo(0));
    assurance(subject).body("maskedName", equalTo("王**"));
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
}
