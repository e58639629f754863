package io.shouyue.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.platform.time.SystemClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerificationRepeatApiTest extends ApiTestBase {
  @Inject PgVerificationUpkeep upkeep;
  @Inject SystemClock systemClock;

  @Test
  void theSameQuestionIsAnsweredFromTheRecordHoweverItIsTyped() {
    String subject = newSubject();
    String number = idNumber(991);
    String first = verify(subject, "阿依古丽·买买提", number);

    String again =
        verify(subject, " 阿依古丽•买买提 ", number.substring(0, 6) + " " + number.substring(6));

    assertThat(again).isEqualTo(first);
  }

  @Test
  void aQuestionWithoutAVerdictIsAskedAgain() {
    String subject = newSubject();
    String number = idNumber(994);

    String first = verify(subject, "王小明", number);
    String second = verify(subject, "王小明", number);

    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void theSixthAttemptOfADayIsRefused() {
    String subject = newSubject();
    for (int attempt = 0; attempt < 5; attempt++) {
      verify(subject, "王小明", idNumber(991));
    }

    site()
        .body(elements(subject, "王小明", idNumber(1)))
        .post("/v1/verifications")
        .then()
        .statusCode(429)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("verification-limit"));
  }

  @Test
  void aRepeatUnderTheSameKeyIsTheSameVerificationAndAnotherBodyIsRefused() {
    String key = UUID.randomUUID().toString();
    String body = elements(newSubject(), "王小明", idNumber(1));

    String first = withKey(key).body(body).post("/v1/verifications").path("id");
    String second = withKey(key).body(body).post("/v1/verifications").path("id");

    assertThat(second).isNotNull().isEqualTo(first);
    withKey(key)
        .body(elements(newSubject(), "王小明", idNumber(2)))
        .post("/v1/verifications")
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
  }

  @Test
  void onceTheAccountIsCancelledARepeatTellsNothing() {
    String subject = newSubject();
    String key = UUID.randomUUID().toString();
    String body = elements(subject, "王小明", idNumber(1));
    withKey(key).body(body).post("/v1/verifications").then().statusCode(201);
    retention()
        .body("{\"state\": \"CANCELLED\", \"plan\": \"p\", \"step\": \"c\"}")
        .put("/v1/subjects/" + subject + "/state")
        .then()
        .statusCode(200);

    withKey(key)
        .body(body)
        .post("/v1/verifications")
        .then()
        .statusCode(409)
        .body("code", equalTo("subject-cancelled"));
  }

  @Test
  void withoutAKeyNothingIsAsked() {
    as(Tokens.site("demo"))
        .body(elements(newSubject(), "王小明", idNumber(1)))
        .post("/v1/verifications")
        .then()
        .statusCode(428);
  }

  @Test
  void ofManyAtOnceOneAsks() {
    String subject = newSubject();
    String body = elements(subject, "王小明", idNumber(1));

    List<String> ids =
        IntStream.range(0, 6)
            .parallel()
            .mapToObj(i -> site().body(body).post("/v1/verifications").<String>path("id"))
            .distinct()
            .toList();

    assertThat(ids).hasSize(1);
    int decisions =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        SELECT count(*) FROM outbox_message
                        WHERE payload LIKE '%verification.decided%' AND payload LIKE '%' || :s || '%'
                        """)
                    .bind("s", subject)
                    .mapTo(Integer.class)
                    .one());
    assertThat(decisions).isEqualTo(1);
  }

  @Test
  void whatACrashLeftOpenIsUnknownUntilItIsAskedForByOurReference() {
    String subject = newSubject();
    String number = idNumber(1);
    String id = verify(subject, "王小明", number);
    jdbi.useHandle(
        h ->
            h.execute(
                "UPDATE verification SET state = 'CHECKING', reason = NULL WHERE id = ?", id));

    upkeep.interrupt(Instant.EPOCH, systemClock.now().plus(Duration.ofMinutes(3)), clock.now());

    person(subject)
        .get("/v1/verifications/" + id)
        .then()
        .body("state", equalTo("UNKNOWN"))
        .body("reason", equalTo("interrupted"));
    assertThat(verify(subject, "王小明", number)).isEqualTo(id);
    person(subject).get("/v1/verifications/" + id).then().body("state", equalTo("VERIFIED"));
  }

  private static RequestSpecification withKey(String key) {
    return as(Tokens.site("demo")).header("Idempotency-Key", key);
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
