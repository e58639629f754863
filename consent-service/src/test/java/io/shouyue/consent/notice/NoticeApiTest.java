package io.shouyue.consent.notice;

import static io.restassured.RestAssured.given;
import static io.shouyue.consent.DemoSite.ORIGIN;
import static io.shouyue.consent.DemoSite.answer;
import static io.shouyue.consent.DemoSite.asSite;
import static io.shouyue.consent.DemoSite.choices;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.shouyue.consent.DemoSite;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class NoticeApiTest {
  @Inject TestLegalClock clock;
  @Inject Jdbi jdbi;

  private String user;

  @BeforeEach
  void prepare() {
    clock.reset();
    DemoSite.prepare();
    user = newUser();
  }

  @Test
  void sameContentHasTheSameHashAndIsKeptOnce() {
    String first = notice(newUser()).path("hash");
    String second = notice(newUser()).path("hash");

    assertThat(second).isEqualTo(first);
    assertThat(texts(first)).isEqualTo(1);
  }

  @Test
  void languageIsTheOneAskedFor() {
    asSite()
        .body("{\"collectionPoint\":\"sign-up\",\"locale\":\"en\"}")
        .post("/v1/notices")
        .then()
        .statusCode(201)
        .body("locale", equalTo("en"))
        .body("controller.name", equalTo("Demo shop"))
        .body("items[2].title", equalTo("Purpose marketing"))
        .body(
            "policy.url", equalTo("http://localhost:8080/public/demo/policies/privacy/versions/1"));
  }

  @Test
  void whatStandsIsNotAskedAgain() {
    answer(first(), user, "account ACKNOWLEDGED a", "marketing GIVEN m").statusCode(201);

    notice(user)
        .then()
        .body("items.purpose", contains("real_name", "face_verify"))
        .body("skipped.reason", contains("already-acknowledged", "already-given"));
  }

  @Test
  void refusalIsRespectedForThirtyDays() {
    answer(first(), user, "marketing DECLINED m").statusCode(201);

    notice(user)
        .then()
        .body("items.purpose", not(hasItem("marketing")))
        .body("skipped[0].reason", equalTo("declined-recently"))
        .body("skipped[0].askAgainAfter", equalTo("2026-12-20T02:00:00Z"));
    clock.advance(Duration.ofDays(30));
    notice(user).then().body("items.purpose", hasItem("marketing"));
  }

  @Test
  void browserAnswersItsOwnNoticeFromARegisteredOrigin() {
    ExtractableResponse<Response> served = notice(user).then().extract();

    browser(served.path("browserToken"), ORIGIN, served.path("id"))
        .statusCode(201)
        .body("consents[0].state", equalTo("GIVEN"));
  }

  @Test
  void browserTokenIsRefusedFromElsewhere() {
    ExtractableResponse<Response> served = notice(user).then().extract();
    String other = notice(newUser()).path("id");
    String token = served.path("browserToken");

    browser(token, "https://evil.example", served.path("id")).statusCode(401);
    browser("made-up", ORIGIN, served.path("id")).statusCode(401);
    browser(token, ORIGIN, other).statusCode(404);
    given()
        .header("Authorization", "Notice " + token)
        .header("Origin", ORIGIN)
        .get("/v1/purposes")
        .then()
        .statusCode(403);
  }

  @Test
  void browserTokenIsStoredAsAHashOnly() {
    String token = notice(user).path("browserToken");

    String all =
        jdbi.withHandle(
            h ->
                String.join(
                    "", h.createQuery("SELECT n::text FROM notice n").mapTo(String.class).list()));
    assertThat(all).doesNotContain(token).doesNotContain(user);
  }

  @Test
  void collectionPointWithoutAPublishedPolicyHasNoNotice() {
    DemoSite.asDpo()
        .body("{\"document\":\"empty-one\",\"title\":{\"zh\":\"空\",\"en\":\"Empty\"}}")
        .post("/v1/policies");
    DemoSite.collectionPoint("empty-one", "empty-one", "marketing");

    notice("empty-one", user).then().statusCode(409).body("code", equalTo("policy-not-published"));
    notice("unheard-of", user).then().statusCode(404);
  }

  private String first() {
    return notice(user).path("id");
  }

  private static ValidatableResponse browser(String token, String origin, String notice) {
    return given()
        .header("Authorization", "Notice " + token)
        .header("Origin", origin)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json")
        .body(
            "{\"notice\":\"%s\",\"choices\":%s,\"channel\":\"web\",\"method\":\"click\"}"
                .formatted(notice, choices("marketing GIVEN m")))
        .post("/v1/consents")
        .then();
  }

  private int texts(String hash) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT count(*) FROM notice_text WHERE hash = decode(:hash, 'hex')")
                .bind("hash", hash)
                .mapTo(Integer.class)
                .one());
  }
}
