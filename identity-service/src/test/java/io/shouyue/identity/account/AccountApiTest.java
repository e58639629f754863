package io.shouyue.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.identity.assurance.AssuranceChanged;
import io.shouyue.identity.outside.Outside;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountApiTest extends ApiTestBase {
  private static final String PASSWORD = "correct-horse-battery";

  @Test
  void theSignInKnowsTheNameAndTwoIdsAndTheProfileIsThePersonsOwn() {
    String subject = newSubject();
    String name = newName();

    put(subject, name, PASSWORD).statusCode(204);

    assertThat(Outside.users(subject).getString("[0].username")).isEqualTo("demo:" + name);
    assertThat(Outside.users(subject).getList("[0].groups"))
        .isEqualTo(java.util.List.of("/subjects"));
    assertThat(Outside.users(subject).prettify()).doesNotContain("13800138000", "小鱼", "fish@");
    person(subject)
        .get("/v1/subjects/" + subject + "/account")
        .then()
        .statusCode(200)
        .body("username", equalTo(name))
        .body("mobile", equalTo("13800138000"))
        .body("email", equalTo("fish@mail.invalid"))
        .body("nickname", equalTo("小鱼"));
  }

  @Test
  void theSamePutAgainChangesNothingAndAnotherNameMovesTheSignIn() {
    String subject = newSubject();
    put(subject, newName(), PASSWORD).statusCode(204);
    String second = newName();

    put(subject, second, null).statusCode(204);
    put(subject, second, null).statusCode(204);

    assertThat(Outside.users(subject).getList("username")).hasSize(1);
    assertThat(Outside.users(subject).getString("[0].username")).isEqualTo("demo:" + second);
  }

  @Test
  void aTakenNameIsAConflictAndLeavesNoAccount() {
    String name = newName();
    put(newSubject(), name, PASSWORD).statusCode(204);
    String late = newSubject();

    put(late, name, PASSWORD).statusCode(409).body("code", equalTo("username-taken"));

    person(late).get("/v1/subjects/" + late + "/account").then().statusCode(404);
  }

  @Test
  void aWeakPasswordIsRefused() {
    put(newSubject(), newName(), "short").statusCode(422).body("code", equalTo("password-refused"));
  }

  @Test
  void malformedFieldsAreNamed() {
    String body =
        """
        {"username": "鱼", "password": "%s", "email": "no", "mobile": "123"}
        """
            .formatted(PASSWORD);

    site()
        .body(body)
        .put("/v1/subjects/" + newSubject() + "/account")
        .then()
        .statusCode(422)
        .body("violations.field", hasItems("username", "email", "mobile"));
  }

  @Test
  void aPutThatWasCutShortAfterKeycloakIsFinishedByItsRepeat() {
    String subject = newSubject();
    String name = newName();
    put(subject, name, PASSWORD).statusCode(204);
    jdbi.useHandle(
        h ->
            h.execute(
                """
                UPDATE account SET keycloak_user = NULL, username_sealed = NULL WHERE subject = ?
                """,
                subject));

    put(subject, name, PASSWORD).statusCode(204);

    person(subject)
        .get("/v1/subjects/" + subject + "/account")
        .then()
        .body("username", equalTo(name));
  }

  @Test
  void thePresentPasswordIsNotSetAgain() {
    String subject = newSubject();
    String name = newName();
    put(subject, name, PASSWORD).statusCode(204);

    put(subject, name, PASSWORD).statusCode(422).body("code", equalTo("password-reused"));
  }

  @Test
  void whenKeycloakIsDownTheCallIsRepeatedLater() {
    String subject = newSubject();
    String name = newName();
    Outside.breakCalls("/admin/");
    put(subject, name, PASSWORD).statusCode(503);
    Outside.mend();

    put(subject, name, PASSWORD).statusCode(204);

    assertThat(Outside.users(subject).getList("username")).hasSize(1);
  }

  @Test
  void aVerifiedIdentityBecomesAClaimAlsoWhenKeycloakWasDown() {
    String subject = newSubject();
    put(subject, newName(), PASSWORD).statusCode(204);
    Outside.breakCalls("/admin/");
    site().body(elements(subject, "王小明", idNumber(1))).post("/v1/verifications");
    background.drainOutbox();
    Outside.mend();
    jdbi.useHandle(
        h -> h.execute("UPDATE outbox_message SET not_before = now() - interval '1 day'"));

    background.drainOutbox();

    assertThat(Outside.users(subject).getString("[0].attributes.assurance_level[0]"))
        .isEqualTo("BASIC");
    assertThat(Outside.users(subject).getString("[0].attributes.assurance_method[0]"))
        .isEqualTo("ELEMENTS");
    assertThat(Outside.users(subject).getString("[0].attributes.subject[0]")).isEqualTo(subject);
  }

  @Test
  void aSignInMadeAfterTheVerificationCarriesTheClaimToo() {
    String subject = newSubject();
    site().body(elements(subject, "王小明", idNumber(1))).post("/v1/verifications");

    put(subject, newName(), PASSWORD).statusCode(204);

    assertThat(Outside.users(subject).getString("[0].attributes.assurance_level[0]"))
        .isEqualTo("BASIC");
  }

  @Test
  void keycloakHearsOfAVerificationOnlyWhereThereMayBeASignIn() {
    String with = newSubject();
    String without = newSubject();
    put(with, newName(), PASSWORD).statusCode(204);

    site().body(elements(with, "王小明", idNumber(1))).post("/v1/verifications");
    site().body(elements(without, "王小明", idNumber(1))).post("/v1/verifications");

    assertThat(newsForKeycloak(with)).isOne();
    assertThat(newsForKeycloak(without)).isZero();
  }

  private int newsForKeycloak(String subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) FROM outbox_message
                    WHERE topic = :topic AND ordering_key = :subject
                    """)
                .bind("topic", AssuranceChanged.TOPIC)
                .bind("subject", subject)
                .mapTo(Integer.class)
                .one());
  }

  @Test
  void servicesLearnTheNamesOfFieldsOnly() {
    String subject = newSubject();
    put(subject, newName(), PASSWORD).statusCode(204);
    site().body(elements(subject, "王小明", idNumber(1))).post("/v1/verifications");

    retention()
        .get("/v1/subjects/" + subject + "/account-fields")
        .then()
        .statusCode(200)
        .body(
            "fields",
            containsInAnyOrder("username", "email", "mobile", "nickname", "realName", "idNumber"))
        .body("username", nullValue());
  }

  @Test
  void aCorrectionReachesTheSignInAndTheOldNameIsGone() {
    String subject = newSubject();
    put(subject, newName(), PASSWORD).statusCode(204);
    String right = newName();

    correct(subject, "username", null, right).body("outcome", equalTo("RIGHT"));
    correct(subject, "username", null, right).body("outcome", equalTo("RIGHT"));

    assertThat(Outside.users(subject).getString("[0].username")).isEqualTo("demo:" + right);
    person(subject)
        .get("/v1/subjects/" + subject + "/account")
        .then()
        .body("username", equalTo(right))
        .body("nickname", equalTo("小鱼"));
  }

  @Test
  void onlyTheValueThatIsMeantIsCorrected() {
    String subject = newSubject();
    put(subject, newName(), PASSWORD).statusCode(204);

    correct(subject, "mobile", "13900139000", "13700137000").body("outcome", equalTo("OTHER"));
    correct(subject, "mobile", "+86 13800138000", "13700137000").body("outcome", equalTo("RIGHT"));

    person(subject)
        .get("/v1/subjects/" + subject + "/account")
        .then()
        .body("mobile", equalTo("13700137000"));
    assertThat(
            jdbi.<Integer, RuntimeException>withHandle(
                h ->
                    h.createQuery(
                            """
                            SELECT count(*) FROM account
                            WHERE subject = ? AND mobile_confirmed_at IS NULL
                            """)
                        .bind(0, subject)
                        .mapTo(Integer.class)
                        .one()))
        .describedAs(
            "a corrected mobile proves nothing before the person has shown that it is theirs")
        .isEqualTo(1);
  }

  @Test
  void whatNoAccountCanHoldIsRefusedAndChangesNothing() {
    String taken = newName();
    put(newSubject(), taken, PASSWORD).statusCode(204);
    String subject = newSubject();
    put(subject, newName(), PASSWORD).statusCode(204);

    correct(subject, "username", null, taken).body("outcome", equalTo("REFUSED"));
    correct(subject, "email", null, "no").body("outcome", equalTo("REFUSED"));
    correct(subject, "shoeSize", null, "42").body("outcome", equalTo("NOT_HELD"));
    correct(newSubject(), "nickname", null, "鱼").body("outcome", equalTo("NOT_HELD"));

    person(subject)
        .get("/v1/subjects/" + subject + "/account")
        .then()
        .body("email", equalTo("fish@mail.invalid"));
  }

  private static ValidatableResponse correct(String subject, String field, String from, String to) {
    return retention()
        .body(
            """
            {"field": "%s", %s "to": "%s"}
            """
                .formatted(field, from == null ? "" : "\"from\": \"" + from + "\",", to))
        .post("/v1/subjects/" + subject + "/account/corrections")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse put(String subject, String name, String password) {
    String body =
        """
        {"username": "%s", %s "email": "fish@mail.invalid", "mobile": "+86 13800138000",
         "nickname": "小鱼"}
        """
            .formatted(name, password == null ? "" : "\"password\": \"" + password + "\",");
    return site().body(body).put("/v1/subjects/" + subject + "/account").then();
  }

  private static String newName() {
    return "u" + UUID.randomUUID().toString().substring(0, 12);
  }
}
