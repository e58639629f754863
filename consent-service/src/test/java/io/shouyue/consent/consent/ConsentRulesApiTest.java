package io.shouyue.consent.consent;

import static io.shouyue.consent.DemoSite.answer;
import static io.shouyue.consent.DemoSite.asSite;
import static io.shouyue.consent.DemoSite.consentBody;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.notice;
import static io.shouyue.consent.DemoSite.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.consent.DemoSite;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts as an answer to a notice. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class ConsentRulesApiTest {
  @Inject TestLegalClock clock;

  private String user;
  private String notice;

  @BeforeEach
  void serveNotice() {
    clock.reset();
    DemoSite.prepare();
    user = newUser();
    notice = notice(user).then().statusCode(201).extract().path("id");
  }

  @Test
  void separateConsentSharesItsActWithNothing() {
    refused("separate-consent-bundled", 422, "face_verify GIVEN all", "marketing GIVEN all");
    refused("separate-consent-bundled", 422, "face_verify GIVEN a", "account ACKNOWLEDGED a");
    refused("separate-consent-bundled", 422, "face_verify DECLINED a", "marketing GIVEN a");
  }

  @Test
  void refusedBundleLeavesNothingBehind() {
    refused("separate-consent-bundled", 422, "marketing GIVEN all", "face_verify GIVEN all");

    String subject = subject();
    assertThat(reason(subject, "marketing")).isEqualTo("no-consent");
    assertThat(reason(subject, "face_verify")).isEqualTo("no-consent");
  }

  @Test
  void decliningAllInOneClickIsAsEasyAsAcceptingOne() {
    answer(notice, user, "marketing DECLINED no", "face_verify DECLINED no").statusCode(201);

    assertThat(reason(subject(), "face_verify")).isEqualTo("declined");
  }

  @Test
  void whatIsOnlyToldCannotBeGiven() {
    refused("not-consent-based", 422, "account GIVEN a");
    refused("not-consent-based", 422, "real_name DECLINED a");
  }

  @Test
  void whatIsAskedCannotBeAcknowledged() {
    refused("choice-not-possible", 422, "marketing ACKNOWLEDGED a");
  }

  @Test
  void purposeThatWasNotShownIsRefused() {
    refused("not-in-notice", 422, "profiling GIVEN a")
        .body("violations[0].field", equalTo("choices[0].purpose"));
    refused("not-in-notice", 422, "marketing GIVEN a", "marketing DECLINED b");
  }

  @Test
  void expiredNoticeCannotBeAnswered() {
    clock.advance(Duration.ofHours(24));

    refused("notice-expired", 409, "marketing GIVEN a");
  }

  @Test
  void noticeIsAnsweredOnce() {
    String receipt =
        answer(notice, user, "marketing GIVEN a").statusCode(201).extract().path("receipt");

    refused("notice-answered", 409, "marketing DECLINED a");
    answer(notice, user, "marketing GIVEN a").statusCode(201).body("receipt", equalTo(receipt));
  }

  @Test
  void ofTwoAnswersAtOnceOneCounts() {
    List<Integer> statuses =
        Stream.of("GIVEN", "DECLINED", "GIVEN", "DECLINED")
            .map(
                choice ->
                    CompletableFuture.supplyAsync(
                        () ->
                            answer(notice, user, "marketing " + choice + " a")
                                .extract()
                                .statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();

    assertThat(statuses).containsExactly(201, 201, 409, 409);
    DemoSite.asDpo()
        .get("/v1/subjects/" + subject() + "/consent-events")
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void historyTellsHowEachEventCameAboutButNotByWhom() {
    answer(notice, user, "marketing GIVEN a").statusCode(201);
    String subject = subject();
    DemoSite.as(Tokens.staff(List.of(DemoSite.SITE), "agent"))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(
            """
            {"subject":{"id":"%s"},"all":true,"channel":"phone","evidence":{"call":"7"}}
            """
                .formatted(subject))
        .post("/v1/withdrawals")
        .then()
        .statusCode(201);

    DemoSite.asSubject(subject)
        .get("/v1/subjects/" + subject + "/consent-events")
        .then()
        .body("items.how.actor", contains("AGENT", "SUBJECT"))
        .body("items.how.channel", contains("phone", "web"))
        .body("items[1].how.method", equalTo("checkbox"))
        .body("items[1].how.locale", equalTo("zh-CN"))
        .body("items[1].how.notice", equalTo(notice))
        .body("items[1].how.noticeHash", matchesPattern("[0-9a-f]{64}"));
  }

  @Test
  void noticeOfAnotherPersonCannotBeAnswered() {
    answer(notice, newUser(), "marketing GIVEN a")
        .statusCode(409)
        .body("code", equalTo("notice-of-another-subject"));
  }

  @Test
  void idempotencyKeyIsNeededAndReplaysTheSameAnswer() {
    String body = consentBody(notice, user, "marketing GIVEN a");
    asSite().body(body).post("/v1/consents").then().statusCode(428);

    String key = UUID.randomUUID().toString();
    String first = send(key, body).statusCode(201).extract().asString();

    assertThat(send(key, body).statusCode(201).extract().asString()).isEqualTo(first);
    send(key, consentBody(notice, user, "marketing DECLINED a"))
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
  }

  @Test
  void consentEndsAfterItsLastDayInBeijing() {
    answer(notice, user, "marketing GIVEN a")
        .statusCode(201)
        .body("consents[0].validUntil", equalTo("2027-11-20T16:00:00Z"));
    String subject = subject();

    clock.set(java.time.Instant.parse("2027-11-20T15:59:59Z"));
    assertThat(reason(subject, "marketing")).isEqualTo("consent-given");
    clock.set(java.time.Instant.parse("2027-11-20T16:00:00Z"));
    assertThat(reason(subject, "marketing")).isEqualTo("expired");
  }

  @Test
  void renewingSupersedesTheOldConsent() {
    answer(notice, user, "marketing GIVEN a").statusCode(201);
    clock.advance(Duration.ofDays(366));
    String again = notice(user).then().statusCode(201).extract().path("id");
    answer(again, user, "marketing GIVEN a").statusCode(201);

    String subject = subject();
    assertThat(reason(subject, "marketing")).isEqualTo("consent-given");
    DemoSite.asDpo()
        .get("/v1/subjects/" + subject + "/consent-events")
        .then()
        .body("items.type", contains("GIVEN", "SUPERSEDED", "GIVEN"));
  }

  @Test
  void childUnder14NeedsAGuardian() {
    String child =
        asSite()
            .body(
                """
                {"collectionPoint":"sign-up","subject":{"externalId":"%s"},"locale":"zh-CN",
                 "ageBand":"UNDER_14"}
                """
                    .formatted(user))
            .post("/v1/notices")
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    answer(child, user, "marketing GIVEN a")
        .statusCode(422)
        .body("code", equalTo("guardian-required"));
    answer(child, user, "account ACKNOWLEDGED a").statusCode(201);
  }

  @Test
  void problemsNameCodeFieldAndNothingElse() {
    refused("not-in-notice", 422, "profiling GIVEN a")
        .contentType("application/problem+json")
        .body("title", equalTo("This purpose was not in the notice"))
        .body("type", startsWith("https://"));
  }

  private ValidatableResponse refused(String code, int status, String... choices) {
    return answer(notice, user, choices).statusCode(status).body("code", equalTo(code));
  }

  private static ValidatableResponse send(String key, String body) {
    return asSite().header("Idempotency-Key", key).body(body).post("/v1/consents").then();
  }

  private String subject() {
    return asSite()
        .body("{\"externalId\":\"" + user + "\"}")
        .post("/v1/subjects/resolve")
        .then()
        .extract()
        .path("id");
  }
}
