package io.shouyue.consent.subject;

import static io.shouyue.consent.DemoSite.answer;
import static io.shouyue.consent.DemoSite.as;
import static io.shouyue.consent.DemoSite.asDpo;
import static io.shouyue.consent.DemoSite.asSite;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.notice;
import static io.shouyue.consent.DemoSite.reason;
import static io.shouyue.consent.DemoSite.signUp;
import static io.shouyue.consent.DemoSite.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.consent.DemoSite;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class SubjectLifeApiTest {
  @Inject TestLegalClock clock;
  @Inject Jdbi jdbi;

  private String user;
  private String subject;

  @BeforeEach
  void signUpOnce() {
    clock.reset();
    DemoSite.prepare();
    user = newUser();
    subject = signUp(user, "marketing GIVEN m");
  }

  @Test
  void sameUserIsTheSameSubjectAndAnotherSiteKnowsNeither() {
    assertThat(resolve("demo", user)).isEqualTo(subject).isEqualTo(resolve("demo", user));
    assertThat(resolve("other", user)).isNotEqualTo(subject);
    as(Tokens.service("retention-service"))
        .header("Shouyue-Site", "other")
        .body("{\"id\":\"" + subject + "\"}")
        .post("/v1/subjects/resolve")
        .then()
        .statusCode(404);
  }

  @Test
  void manyAtOnceMakeOneSubject() {
    String together = newUser();

    List<String> ids =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> resolve("demo", together)))
            .limit(8)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .distinct()
            .toList();

    assertThat(ids).hasSize(1);
  }

  @Test
  void stepIsDoneOnceAndAnswersTheSameWhenRepeated() {
    state(subject, "CANCELLED", "a").body("counts.consentsWithdrawn", equalTo(1));

    state(subject, "CANCELLED", "a")
        .statusCode(200)
        .body("done", equalTo(true))
        .body("counts.consentsWithdrawn", equalTo(1));
    state(subject, "CANCELLED", "b").statusCode(200).body("counts.consentsWithdrawn", equalTo(0));
  }

  @Test
  void lifeRunsForwardOnly() {
    state(subject, "HELD", "a").statusCode(409).body("code", equalTo("illegal-move"));
    state(subject, "CANCELLED", "b").statusCode(200);
    state(subject, "ACTIVE", "c").statusCode(409);
    state(subject, "ERASED", "d").statusCode(200);
    state(subject, "HELD", "e").statusCode(409);
  }

  @Test
  void cancelledPersonStartsAnew() {
    state(subject, "CANCELLED", "a").statusCode(200);

    String anew = signUp(user, "marketing DECLINED m");

    assertThat(anew).isNotEqualTo(subject);
    assertThat(reason(anew, "marketing")).isEqualTo("declined");
    assertThat(reason(subject, "marketing")).isEqualTo("subject-cancelled");
  }

  @Test
  void endedAccountConsentsToNothing() {
    String notice = notice(user).path("id");
    state(subject, "CANCELLED", "a").statusCode(200);

    answer(
            DemoSite.asSite(),
            DemoSite.consentBody(notice, user, "face_verify GIVEN f")
                .replace("\"externalId\":\"" + user + "\"", "\"id\":\"" + subject + "\""))
        .statusCode(409)
        .body("code", equalTo("subject-not-active"));
  }

  @Test
  void erasureLeavesNoWayBackToThePerson() {
    state(subject, "CANCELLED", "a").statusCode(200);
    state(subject, "ERASED", "b").statusCode(200).body("remaining", equalTo(0));

    asSite().get("/v1/receipts?subject=" + subject).then().statusCode(410);
    assertThat(linked("subject", "id = :s AND external_index IS NOT NULL")).isZero();
    assertThat(linked("consent_state", "subject = :s")).isZero();
    assertThat(linked("notice", "subject = :s")).isZero();
    assertThat(linked("consent_event", "subject = :s AND event_sealed IS NOT NULL")).isEqualTo(4);
  }

  @Test
  void endOfTheEvidenceAnonymisesEventsAndKeepsTheLeaves() {
    long leaves = linked("log_leaf", "true");
    state(subject, "CANCELLED", "a").statusCode(200);
    state(subject, "ERASED", "b").statusCode(200);

    destroyKeys("evidence").statusCode(204);
    destroyKeys("evidence").statusCode(204);

    assertThat(linked("consent_event", "subject = :s")).isZero();
    assertThat(linked("receipt", "subject = :s")).isZero();
    // The withdrawal and its receipt.
    assertThat(linked("log_leaf", "true")).isEqualTo(leaves + 2);
    assertThat(
            linked(
                "consent_event",
                "subject LIKE 'anon_%' AND id LIKE 'anon_%' AND leaf IS NULL"
                    + " AND event_sealed IS NULL AND recorded_at = date_trunc('day', recorded_at, 'UTC')"))
        .isGreaterThanOrEqualTo(4);
    assertThat(linked("consent_event", "subject LIKE 'anon_%' AND leaf IS NOT NULL")).isZero();
  }

  @Test
  void staffSeeCountsAndNothingElseOfAnErasedPerson() {
    state(subject, "CANCELLED", "a").statusCode(200);
    state(subject, "ERASED", "b").statusCode(200);

    asDpo().get("/v1/subjects/" + subject + "/consents").then().statusCode(410);
    asDpo()
        .get("/v1/subjects/" + subject)
        .then()
        .statusCode(200)
        .body("kept.consentEvents", equalTo(4))
        .body("kept.consentStates", equalTo(0));
  }

  @Test
  void onlyTheServiceThatOwnsALifeEndsIt() {
    var gateway = as(Tokens.service("gateway")).header("Shouyue-Site", "demo");

    gateway
        .body("{\"state\":\"CANCELLED\",\"plan\":\"p\",\"step\":\"s\"}")
        .put("/v1/subjects/" + subject + "/state")
        .then()
        .statusCode(403);
    gateway
        .body(
            """
            {"orders":[{"subject":"%s","order":{"state":"CANCELLED","plan":"p","step":"s"}}]}
            """
                .formatted(subject))
        .put("/v1/subjects/states")
        .then()
        .statusCode(403);
    gateway.delete("/v1/subjects/" + subject + "/keys/evidence").then().statusCode(403);
    gateway
        .body(
            """
            {"code":"demo","name":{"zh":"甲","en":"A"},"contact":"c","origins":["https://evil.example"],
             "publishableKey":"pk_demo"}
            """)
        .put("/v1/sites/demo")
        .then()
        .statusCode(403);
    assertThat(reason(subject, "marketing")).isEqualTo("consent-given");
  }

  @Test
  void unknownKeyClassIsNotFound() {
    destroyKeys("everything").statusCode(404);
    destroyKeys("account").statusCode(204);
    destroyKeys("identity").statusCode(204);
  }

  @Test
  void stepsOfSeveralPeopleAreEachTheirOwn() {
    String other = signUp(newUser(), "marketing GIVEN m");
    state(subject, "CANCELLED", "a").statusCode(200);
    state(other, "CANCELLED", "a").statusCode(200);
    String unknown = SubjectId.fresh().value();

    List<String> orders =
        Stream.of(other, unknown, subject)
            .map(
                one ->
                    """
                    {"subject":"%s","order":{"state":"ERASED","plan":"p","step":"b"}}
                    """
                        .formatted(one))
            .toList();
    ValidatableResponse answer =
        as(Tokens.service("retention-service"))
            .header("Shouyue-Site", "demo")
            .body("{\"orders\":" + orders + "}")
            .put("/v1/subjects/states")
            .then()
            .statusCode(200)
            .body("items.subject", contains(other, unknown, subject))
            .body("items.code", contains(null, "not-found", null));

    Map<String, Integer> counts = answer.extract().path("items[2].result.counts");
    assertThat(counts).isNotEmpty();
    state(subject, "ERASED", "b").body("counts", equalTo(counts)).body("done", equalTo(true));
    assertThat(linked("consent_state", "subject = :s")).isZero();
  }

  private ValidatableResponse destroyKeys(String retention) {
    return as(Tokens.service("retention-service"))
        .header("Shouyue-Site", "demo")
        .delete("/v1/subjects/" + subject + "/keys/" + retention)
        .then();
  }

  private static String resolve(String site, String externalId) {
    return as(Tokens.site(site))
        .body("{\"externalId\":\"" + externalId + "\"}")
        .post("/v1/subjects/resolve")
        .then()
        .statusCode(200)
        .extract()
        .path("id");
  }

  private long linked(String table, String where) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT count(*) FROM " + table + " WHERE " + where + " AND :s::text <> ''")
                .bind("s", subject)
                .mapTo(Long.class)
                .one());
  }
}
