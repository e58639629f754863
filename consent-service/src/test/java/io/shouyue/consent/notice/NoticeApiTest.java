package io.shouyue.consent.notice;

import static io.restassured.RestAssured.given;
import static io.shouyue.consent.DemoSite.ORIGIN;
import static io.shouyue.consent.DemoSite.answer;
import static io.shouyue.consent.DemoSite.asSite;
import static io.shouyue.consent.DemoSite.asSubject;
import static io.shouyue.consent.DemoSite.choices;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class NoticeApiTest {
  @Inject TestLegalClock clock;
  @Inject Jdbi jdbi;
  @Inject NoticePurgeJob purge;

  private String user;
  private String last;

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
  void personAsksForANoticeAndAnswersItForThemselvesAlone() {
    String me = DemoSite.signUp(user);
    String other = DemoSite.signUp(newUser());
    String shown =
        asSubject(me)
            .body("{\"collectionPoint\":\"sign-up\",\"locale\":\"en\"}")
            .post("/v1/notices")
            .then()
            .statusCode(201)
            .body("items.purpose", contains("marketing", "face_verify"))
            .extract()
            .path("id");
    String body =
        "{\"notice\":\"%s\",\"choices\":%s,\"channel\":\"privacy-centre\",\"method\":\"click\"}"
            .formatted(shown, choices("marketing GIVEN m"));

    answer(asSubject(other), body)
        .statusCode(409)
        .body("code", equalTo("notice-of-another-subject"));
    answer(asSubject(me), body).statusCode(201).body("subject", equalTo(me));
    asSubject(me)
        .body(
            "{\"collectionPoint\":\"sign-up\",\"locale\":\"en\",\"subject\":{\"id\":\"%s\"}}"
                .formatted(other))
        .post("/v1/notices")
        .then()
        .statusCode(404);
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
  void whoComesToASensitiveStepByTheirOwnActMayChangeTheirMindAtOnce() {
    answer(first(), user, "face_verify DECLINED f").statusCode(201);
    point("face", "\"kind\":\"FACE_CHECK\",\"form\":\"JUST_IN_TIME\"", "face_verify")
        .statusCode(201);

    notice(last, user).then().body("items.purpose", contains("face_verify"));
  }

  @Test
  void refusalIsRespectedForAsLongAsThePurposeSays() {
    String purpose = "patient_" + UUID.randomUUID().toString().substring(0, 8);
    DemoSite.purpose(purpose, "CONSENT", "\"categories\":[\"email\"],\"askAgainDays\":90");
    DemoSite.collectionPoint("point-" + purpose.substring(8), "privacy", purpose);
    String point = "point-" + purpose.substring(8);
    String shown = notice(point, user).then().statusCode(201).extract().path("id");
    answer(shown, user, purpose + " DECLINED m").statusCode(201);

    clock.advance(Duration.ofDays(89));
    notice(point, user).then().body("skipped[0].askAgainAfter", equalTo("2027-02-18T02:00:00Z"));
    clock.advance(Duration.ofDays(1));
    notice(point, user).then().body("items.purpose", contains(purpose));
  }

  @Test
  void noticeTellsLouderWhenWhatItShowsWantsThat() {
    notice(user).then().body("form", equalTo("ENHANCED")).body("warning", nullValue());
    point("plain", "\"kind\":\"MARKETING\"", "marketing").statusCode(201);
    notice(last, user).then().body("form", equalTo("GENERAL"));
    point("form", "\"kind\":\"FORM\"", "marketing").statusCode(201);
    notice(last, user).then().body("warning", containsString("敏感"));
  }

  @Test
  void someKindsOfCollectionPointsNeedMore() {
    point("face", "\"kind\":\"FACE_CHECK\"", "face_verify")
        .statusCode(422)
        .body("violations.code", contains("too-quiet-for-a-face"));
    point("face", "\"kind\":\"FACE_CHECK\",\"form\":\"JUST_IN_TIME\"", "face_verify")
        .statusCode(201);
    point("cookies", "\"kind\":\"COOKIES\"", "marketing", "account")
        .statusCode(422)
        .body("violations.code", contains("optional-needs-consent"));
    point("cookies", "\"kind\":\"COOKIES\"", "marketing").statusCode(201);
  }

  @Test
  void whatIsChangedShowsInTheNextNotice() {
    point("changing", "\"kind\":\"MARKETING\"", "marketing").statusCode(201);
    notice(last, user).then().body("items.purpose", contains("marketing"));

    String revision = DemoSite.asDpo().get("/v1/collection-points/" + last).header("ETag");
    DemoSite.asDpo()
        .header("If-Match", revision)
        .body(pointBody(last, "\"kind\":\"MARKETING\"", "account", "marketing"))
        .put("/v1/collection-points/" + last)
        .then()
        .statusCode(200);

    notice(last, user).then().body("items.purpose", contains("account", "marketing"));
  }

  private ValidatableResponse point(String name, String more, String... purposes) {
    last = name + "-" + UUID.randomUUID();
    return DemoSite.asDpo()
        .body(pointBody(last, more, purposes))
        .post("/v1/collection-points")
        .then();
  }

  private static String pointBody(String code, String more, String... purposes) {
    return "{\"code\":\"%s\",\"title\":{\"zh\":\"点\",\"en\":\"Point\"},%s,\"document\":\"privacy\",\"purposes\":[\"%s\"]}"
        .formatted(code, more, String.join("\",\"", purposes));
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

  @Test
  void unansweredNoticeGoesThirtyDaysAfterItsTimeAndAnAnsweredOneStays() {
    String answered = notice(user).then().extract().path("id");
    answer(answered, user, "marketing DECLINED m").statusCode(201);
    String open = notice(newUser()).then().extract().path("id");

    clock.advance(Duration.ofDays(30));
    purge.run();
    assertThat(kept(answered, open)).containsExactlyInAnyOrder(answered, open);
    clock.advance(Duration.ofDays(2));
    purge.run();

    assertThat(kept(answered, open)).containsExactly(answered);
  }

  private List<String> kept(String... ids) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT id FROM notice WHERE id = ANY(:ids)")
                .bindArray("ids", String.class, List.of(ids))
                .mapTo(String.class)
                .list());
  }
}
