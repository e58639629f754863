package io.shouyue.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.platform.testkit.Tokens;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class VerificationApiTest extends ApiTestBase {
  /** Its last digits before the check digit are 0009, which the sandbox calls another person's. */
  private static final String CARD_OF_ANOTHER = "6200000000000096";

  private static final AtomicInteger PERMITS = new AtomicInteger();

  @Test
  void aMatchIsVerifiedAndSaysHowWell() {
    String subject = newSubject();

    String id =
        site()
            .body(elements(subject, "王小明", idNumber(1)))
            .post("/v1/verifications")
            .then()
            .statusCode(201)
            .body("state", equalTo("VERIFIED"))
            .body("level", equalTo("BASIC"))
            .body("providerReference", notNullValue())
            .body("alternatives.size()", equalTo(0))
            .extract()
            .path("id");

    person(subject)
        .get("/v1/verifications/" + id)
        .then()
        .statusCode(200)
        .body("state", equalTo("VERIFIED"));
  }

  @Test
  void theMobileMakesItThreeElements() {
    String body =
        """
        {"subject": {"externalId": "u-%s"}, "method": "ELEMENTS", "elements":
          {"name": "王小明", "idNumber": "%s", "mobile": "+86 138 0013 8000"}}
        """
            .formatted(UUID.randomUUID(), idNumber(1));

    site()
        .body(body)
        .post("/v1/verifications")
        .then()
        .statusCode(201)
        .body("level", equalTo("SUBSTANTIAL"));
  }

  @ParameterizedTest
  @CsvSource({
    "991,MISMATCH,elements-mismatch",
    "992,NO_RECORD,no-record",
    "993,REJECTED,provider-rejected",
    "994,UNAVAILABLE,provider-unavailable"
  })
  void everyOtherAnswerIsSaidWithItsReason(int sequence, String state, String reason) {
    site()
        .body(elements(newSubject(), "王小明", idNumber(sequence)))
        .post("/v1/verifications")
        .then()
        .statusCode(201)
        .body("state", equalTo(state))
        .body("reason", equalTo(reason))
        .body("level", equalTo("NONE"));
  }

  @Test
  void malformedElementsAreNamedOneByOneInTheCallersLanguage() {
    String body =
        """
        {"subject": {"id": "%s"}, "method": "ELEMENTS", "elements":
          {"name": "王", "idNumber": "110105194912310021", "mobile": "12000000000"}}
        """
            .formatted(newSubject());

    site()
        .body(body)
        .post("/v1/verifications")
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid"))
        .body("violations.field", hasItems("elements.name", "elements.idNumber", "elements.mobile"))
        .body("violations.code", hasItems("name-length", "id-number-check-digit", "mobile-format"))
        .body(
            "violations.find { it.code == 'mobile-format' }.message",
            equalTo("Give a mainland mobile number of 11 digits"));
    site()
        .header("Accept-Language", "zh-CN")
        .body(elements(newSubject(), "王小明", "110105491231002"))
        .post("/v1/verifications")
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("id-number-15-digits"));
  }

  @Test
  void allFourElementsAreAsGoodAsAFace() {
    four(newSubject(), "6200000000000005")
        .statusCode(201)
        .body("state", equalTo("VERIFIED"))
        .body("level", equalTo("HIGH"));
    four(newSubject(), "6200000000000006").statusCode(422);
    four(newSubject(), "6200001000000094").statusCode(201).body("state", equalTo("MISMATCH"));
  }

  @Test
  void aBankCardNeedsASeparateConsent() {
    four("sub_6" + newSubject().substring(5), "6200000000000005")
        .statusCode(409)
        .body("code", equalTo("separate-consent-missing"))
        .body("missing", hasItems("bank_card_verify"));
  }

  @Test
  void withoutARealNameDutyNameAndNumberNeedASeparateConsent() {
    String unwilling = "sub_6" + newSubject().substring(5);
    jdbi.useHandle(
        h ->
            h.execute(
                """
                INSERT INTO subject (site, subject, state, known_at, changed_at)
                VALUES ('other', ?, 'ACTIVE', now(), now())
                """,
                unwilling));

    as(Tokens.site("other"))
        .header("Idempotency-Key", "k-" + unwilling)
        .body(elements(unwilling, "王小明", idNumber(1)))
        .post("/v1/verifications")
        .then()
        .statusCode(409)
        .body("code", equalTo("separate-consent-missing"))
        .body("missing", equalTo(List.of("id_verify")))
        .body("alternatives", equalTo(List.of()));
    site()
        .body(elements(unwilling, "王小明", idNumber(1)))
        .post("/v1/verifications")
        .then()
        .statusCode(201);
  }

  @Test
  void aPageLearnsWhatToAskForBeforeAnythingIsTyped() {
    as(Tokens.site("other"))
        .get("/v1/verification-consents")
        .then()
        .statusCode(200)
        .body("identity", equalTo(List.of("id_verify")))
        .body("bankCard", equalTo(List.of("bank_card_verify")))
        .body("face", equalTo(List.of("face_verify", "face_transfer")));
    site()
        .get("/v1/verification-consents")
        .then()
        .statusCode(200)
        .body("identity", equalTo(List.of()));
  }

  @Test
  void aBankCardIsNotLockedByWrongAnswersHoweverManyAsk() {
    jdbi.useHandle(h -> h.execute("UPDATE verification SET card_digest = NULL"));
    four(newSubject(), CARD_OF_ANOTHER).statusCode(201);
    four(newSubject(), CARD_OF_ANOTHER).statusCode(201);

    four(newSubject(), CARD_OF_ANOTHER).statusCode(429).body("code", equalTo("verification-limit"));
  }

  @Test
  void otherDocumentsAreNamed() {
    String body =
        elements(newSubject(), "陈小明", "H0%07d".formatted(PERMITS.incrementAndGet()))
            .replace("\"idNumber", "\"documentType\": \"HK_MACAU_TRAVEL_PERMIT\", \"idNumber");

    site()
        .body(body)
        .post("/v1/verifications")
        .then()
        .statusCode(201)
        .body("level", equalTo("BASIC"));
    site()
        .body(body.replace("HK_MACAU", "MARTIAN"))
        .post("/v1/verifications")
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("document-type"));
  }

  private static ValidatableResponse four(String subject, String card) {
    String body =
        elements(subject, "王小明", idNumber(1))
            .replace(
                "\"idNumber",
                "\"mobile\": \"13800138000\", \"bankCard\": \"%s\", \"idNumber".formatted(card));
    return site().body(body).post("/v1/verifications").then();
  }

  @Test
  void aPersonVerifiesThemselvesAndNobodyElse() {
    String subject = newSubject();

    person(subject)
        .body(
            "{\"method\": \"ELEMENTS\", \"elements\": {\"name\": \"王小明\", \"idNumber\": \"%s\"}}"
                .formatted(idNumber(1)))
        .post("/v1/verifications")
        .then()
        .statusCode(201)
        .body("subject", equalTo(subject));
    person(subject)
        .body(elements(newSubject(), "王小明", idNumber(1)))
        .post("/v1/verifications")
        .then()
        .statusCode(404);
  }

  @Test
  void anotherSitesSubjectDoesNotExist() {
    site()
        .body(elements("sub_7zzzzzzzzzzzzzzzzzzzzzzzzz", "王小明", idNumber(1)))
        .post("/v1/verifications")
        .then()
        .statusCode(404);
  }

  @Test
  void oneIdentityBelongsToOneLiveSubjectOfASite() {
    String number = idNumber(1);
    verify(newSubject(), "王小明", number);

    site()
        .body(elements(newSubject(), "王小明", number))
        .post("/v1/verifications")
        .then()
        .statusCode(201)
        .body("state", equalTo("REJECTED"))
        .body("reason", equalTo("identity-in-use"));
  }

  @Test
  void nothingOfTheClaimIsKeptInTheClear() {
    String subject = newSubject();
    String number = idNumber(1);

    verify(subject, "欧阳修远", number);

    String rows =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        SELECT string_agg(t, E'\\n') FROM (
                          SELECT verification::text AS t FROM verification
                          UNION ALL SELECT assurance::text FROM assurance
                          UNION ALL SELECT outbox_message::text FROM outbox_message
                          UNION ALL SELECT idempotency_record::text FROM idempotency_record) all_rows
                        """)
                    .mapTo(String.class)
                    .one());
    assertThat(rows).contains(subject).doesNotContain(number).doesNotContain("欧阳修远");
  }

  private static String verify(String subject, String name, String number) {
    return site()
        .body(elements(subject, name, number))
        .post("/v1/verifications")
        .then()
        .statusCode(201)
        .body("decidedAt", notNullValue())
        .body("elements", nullValue())
        .extract()
        .path("id");
  }
}
