package io.shouyue.identity.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.identity.outside.Outside;
import io.shouyue.platform.testkit.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubjectStateApiTest extends ApiTestBase {
  private final String number = idNumber(1);
  private String subject;

  @BeforeEach
  void aVerifiedPersonWithAnAccount() {
    subject = newSubject();
    String account =
        """
        {"username": "u%s", "password": "correct-horse-battery", "email": "fish@mail.invalid",
         "mobile": "13800138000", "nickname": "小鱼"}
        """
            .formatted(UUID.randomUUID().toString().substring(0, 12));
    site().body(account).put("/v1/subjects/" + subject + "/account").then().statusCode(204);
    site()
        .body(elements(subject, "欧阳小明", number))
        .post("/v1/verifications")
        .then()
        .body("state", equalTo("VERIFIED"));
    background.settle();
  }

  @Test
  void cancellingEndsSignInAndSessionsAndFreezesTheAccount() {
    move("CANCELLED").statusCode(200).body("done", equalTo(true)).body("remaining", equalTo(0));

    assertThat(Outside.users(subject).getBoolean("[0].enabled")).isFalse();
    assertThat(Outside.users(subject).getBoolean("[0].loggedOut")).isTrue();
    site()
        .body(elements(subject, "欧阳小明", idNumber(2)))
        .post("/v1/verifications")
        .then()
        .statusCode(409)
        .body("code", equalTo("subject-cancelled"));
    site().get("/v1/subjects/" + subject + "/assurance").then().statusCode(200);
  }

  @Test
  void holdingRemovesTheUserAndEveryFieldWithoutALine() {
    move("CANCELLED");

    move("HELD", "realName", "idNumber", "mobile")
        .statusCode(200)
        .body("done", equalTo(true))
        .body("counts.username", equalTo(1))
        .body("counts.email", equalTo(1))
        .body("counts.nickname", equalTo(1))
        .body("counts.identityDigests", equalTo(1));

    assertThat(Outside.users(subject).getList("$")).isEmpty();
    site()
        .get("/v1/subjects/" + subject + "/assurance")
        .then()
        .statusCode(403)
        .body("code", equalTo("held"));
    retention().get("/v1/subjects/" + subject + "/account-fields").then().statusCode(403);
  }

  @Test
  void onlyBreakGlassOpensAHeldRecordAndItIsWrittenDown() {
    move("CANCELLED");
    move("HELD", "realName", "idNumber", "mobile");

    Map<String, String> fields =
        heldRecord("realName", "mobile", "email").statusCode(200).extract().path("fields");

    assertThat(fields).isEqualTo(Map.of("realName", "欧阳小明", "mobile", "13800138000"));
    assertThat(auditActions()).contains("held-record.opened");
  }

  @Test
  void aRecordThatIsNotHeldIsNotOpenedThisWay() {
    heldRecord("realName").statusCode(409).body("code", equalTo("break-glass-only"));
  }

  @Test
  void whoIsHeldMayComeBackAsSomebodyNew() {
    move("CANCELLED");
    move("HELD", "realName", "idNumber");

    site()
        .body(elements(newSubject(), "欧阳小明", number))
        .post("/v1/verifications")
        .then()
        .body("state", equalTo("VERIFIED"));
  }

  @Test
  void erasureLeavesNothingOfThePersonAndSaysSo() {
    String verification =
        jdbi.withHandle(
            h ->
                h.createQuery("SELECT id FROM verification WHERE subject = :s")
                    .bind("s", subject)
                    .mapTo(String.class)
                    .one());
    move("CANCELLED");
    move("HELD", "realName", "idNumber", "mobile");

    move("ERASED")
        .statusCode(200)
        .body("done", equalTo(true))
        .body("remaining", equalTo(0))
        .body("counts.accounts", equalTo(1))
        .body("counts.assurances", equalTo(1))
        .body("counts.verifications", equalTo(1))
        .body("counts.keys", equalTo(2));

    for (String table : List.of("account", "assurance", "verification", "identity_digest")) {
      assertThat(rowsAbout(table)).as(table).isZero();
    }
    site()
        .get("/v1/subjects/" + subject + "/assurance")
        .then()
        .statusCode(410)
        .body("code", equalTo("erased"));
    person(subject).get("/v1/subjects/" + subject + "/account").then().statusCode(410);
    site().get("/v1/verifications/" + verification).then().statusCode(404);
    heldRecord("realName").statusCode(410);
  }

  @Test
  void aStepRepeatedGivesTheSameAnswer() {
    move("CANCELLED");
    move("HELD", "realName").body("counts.email", equalTo(1));

    move("HELD", "realName").statusCode(200).body("counts.email", equalTo(1));
  }

  @Test
  void aStepThatKeycloakInterruptedIsFinishedByItsRepeat() {
    Outside.breakCalls("/logout");
    move("CANCELLED").statusCode(503);
    site().get("/v1/subjects/" + subject + "/assurance").then().statusCode(200);
    Outside.mend();

    move("CANCELLED").statusCode(200).body("done", equalTo(true));
  }

  @Test
  void nothingHeldMeansErasedAtOnce() {
    move("CANCELLED");

    move("ERASED").statusCode(200).body("done", equalTo(true));
  }

  @Test
  void aMoveBackIsRefused() {
    move("CANCELLED");
    move("ERASED");

    move("HELD").statusCode(409).body("code", equalTo("illegal-move"));
  }

  @Test
  void onlyRetentionServiceMovesASubject() {
    as(Tokens.service("consent-service"))
        .header("Shouyue-Site", "demo")
        .body("{\"state\": \"CANCELLED\", \"plan\": \"p\", \"step\": \"s\"}")
        .put("/v1/subjects/" + subject + "/state")
        .then()
        .statusCode(403);
  }

  @Test
  void aDestroyedKeyIsGoneHoweverOftenItIsDestroyed() {
    String path = "/v1/subjects/" + subject + "/keys/account";

    retention().delete(path).then().statusCode(204);
    retention().delete(path).then().statusCode(204);

    person(subject).get("/v1/subjects/" + subject + "/account").then().statusCode(410);
    retention().delete("/v1/subjects/" + subject + "/keys/other").then().statusCode(404);
  }

  @Test
  void stepsOfSeveralPeopleAreEachTheirOwn() {
    move("CANCELLED");
    String other = newSubject();
    String active = newSubject();
    moves("CANCELLED", other).statusCode(200).body("items.result.done", contains(true));

    moves("ERASED", other, active, subject)
        .statusCode(200)
        .body("items.subject", contains(other, active, subject))
        .body("items.code", contains(null, "illegal-move", null))
        .body("items[2].result.counts.accounts", equalTo(1));

    moves("ERASED", subject).body("items[0].result.counts.accounts", equalTo(1));
    assertThat(Outside.users(subject).getList("$")).isEmpty();
    person(subject).get("/v1/subjects/" + subject + "/account").then().statusCode(410);
  }

  @Test
  void whatKeycloakRefusesOfOneIsNotDoneAndStopsNobodyElse() {
    String without = newSubject();
    Outside.breakCalls("/logout");

    moves("CANCELLED", subject, without)
        .statusCode(200)
        .body("items[0].code", equalTo("unavailable"))
        .body("items[1].result.done", equalTo(true));

    Outside.mend();
    moves("CANCELLED", subject).body("items[0].result.done", equalTo(true));
  }

  @Test
  void keycloakIsNotAskedAgainAboutWhoseSignInWentWithTheHold() {
    String unknown = newSubject();
    moves("CANCELLED", subject).body("items[0].result.done", equalTo(true));
    moves("HELD", subject).body("items[0].result.done", equalTo(true));
    Outside.breakCalls("/users");

    moves("ERASED", subject, unknown)
        .body("items[0].result.done", equalTo(true))
        .body("items[1].code", equalTo("unavailable"));

    Outside.mend();
    assertThat(Outside.users(subject).getList("$")).isEmpty();
  }

  @Test
  void keycloakIsAskedAboutWhoNeverHadASignInOnlyWhenTheyEndAlone() {
    String with = subject;
    String without = newSubject();
    site().body(elements(without, "欧阳小明", idNumber(2))).post("/v1/verifications");
    background.settle();
    Outside.breakCalls("/users");

    moves("CANCELLED", without).body("items[0].result.done", equalTo(true));
    moves("HELD", without).body("items[0].result.done", equalTo(true));
    subject = without;
    move("ERASED").statusCode(503);
    moves("ERASED", without, with)
        .body("items[0].result.done", equalTo(true))
        .body("items[1].code", equalTo("unavailable"));
    Outside.mend();
  }

  private ValidatableResponse moves(String state, String... subjects) {
    String orders =
        Stream.of(subjects)
            .map(
                one ->
                    """
                    {"subject": "%s", "order":
                     {"state": "%s", "plan": "era_1", "step": "identity %s"}}
                    """
                        .formatted(one, state, state))
            .collect(Collectors.joining(", "));
    return retention().body("{\"orders\": [" + orders + "]}").put("/v1/subjects/states").then();
  }

  private ValidatableResponse move(String state, String... keep) {
    String fields = keep.length == 0 ? "" : ", \"keep\": [\"" + String.join("\", \"", keep) + "\"]";
    return retention()
        .body(
            "{\"state\": \"%s\", \"plan\": \"era_1\", \"step\": \"identity %s\"%s}"
                .formatted(state, state, fields))
        .put("/v1/subjects/" + subject + "/state")
        .then();
  }

  private ValidatableResponse heldRecord(String... fields) {
    return retention()
        .body(
            "{\"hold\": \"hld_1\", \"fields\": [\"%s\"]}".formatted(String.join("\", \"", fields)))
        .post("/v1/subjects/" + subject + "/held-record")
        .then();
  }

  private List<String> auditActions() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT payload::jsonb -> 'act' ->> 'action' FROM outbox_message
                    WHERE topic = 'audit' AND payload LIKE '%' || :subject || '%'
                    """)
                .bind("subject", subject)
                .mapTo(String.class)
                .list());
  }

  private int rowsAbout(String table) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT count(*) FROM " + table + " WHERE subject = :subject")
                .bind("subject", subject)
                .mapTo(Integer.class)
                .one());
  }
}
