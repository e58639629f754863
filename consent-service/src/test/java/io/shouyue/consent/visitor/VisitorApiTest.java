package io.shouyue.consent.visitor;

import static io.restassured.RestAssured.given;
import static io.shouyue.consent.DemoSite.ORIGIN;
import static io.shouyue.consent.DemoSite.asDpo;
import static io.shouyue.consent.DemoSite.asSite;
import static io.shouyue.consent.DemoSite.asSubject;
import static io.shouyue.consent.DemoSite.choices;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.reason;
import static io.shouyue.consent.DemoSite.signUp;
import static io.shouyue.consent.DemoSite.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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

/** People without an account: asked by a page, answered by its browser, linked or forgotten. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class VisitorApiTest {
  private static final String KEY = "pk_demo";

  @Inject TestLegalClock clock;
  @Inject VisitorJob job;
  @Inject Jdbi jdbi;

  /** A notice as the browser holds it, and who answered it. */
  private record Answered(String token, String visitor) {}

  @BeforeEach
  void prepare() {
    clock.reset();
    DemoSite.prepare();
  }

  @Test
  void pageOfTheSiteAsksAndItsBrowserAnswersWithoutAnAccount() {
    Answered answered = answer("marketing GIVEN m");

    assertThat(answered.visitor()).startsWith("vis_");
    assertThat(reason(answered.visitor(), "marketing")).isEqualTo("consent-given");
    assertThat(reason(answered.visitor(), "face_verify")).isEqualTo("no-consent");
  }

  @Test
  void lookingAtANoticeMakesNobody() {
    long before = visitors();

    page(KEY, ORIGIN).post("/public/demo/notices").then().statusCode(201);

    assertThat(visitors()).isEqualTo(before);
  }

  @Test
  void strangersPagesAreRefused() {
    page("pk_other", ORIGIN).post("/public/demo/notices").then().statusCode(401);
    page(KEY, "https://evil.example").post("/public/demo/notices").then().statusCode(403);
    given()
        .contentType("application/json")
        .body(body())
        .post("/public/demo/notices")
        .then()
        .statusCode(401);
    page(KEY, ORIGIN).post("/public/nowhere/notices").then().statusCode(404);
  }

  @Test
  void browserThatAnsweredIsNotAskedAgain() {
    Answered answered = answer("marketing DECLINED m");

    page(KEY, ORIGIN)
        .header("Authorization", "Notice " + answered.token())
        .post("/public/demo/notices")
        .then()
        .statusCode(201)
        .body("skipped.purpose", contains("marketing"))
        .body("skipped.reason", contains("declined-recently"));
  }

  @Test
  void visitorWithdrawsAsEasilyAsItAgreed() {
    Answered answered = answer("marketing GIVEN m");

    withdraw(answered.token()).statusCode(201).body("withdrawn.purpose", contains("marketing"));

    assertThat(reason(answered.visitor(), "marketing")).isEqualTo("withdrawn");
  }

  @Test
  void tokenOfAnAccountsNoticeWithdrawsNothing() {
    String token = DemoSite.notice(newUser()).path("browserToken");

    withdraw(token).statusCode(403);
  }

  @Test
  void linkMakesTheVisitorsAnswersThePersons() {
    Answered answered = answer("marketing GIVEN m");
    String person = signUp(newUser());

    String receipt =
        link(person, answered)
            .statusCode(200)
            .body("taken.purpose", contains("marketing"))
            .body("withdrawn", empty())
            .extract()
            .path("receipt");

    assertThat(reason(person, "marketing")).isEqualTo("consent-given");
    assertThat(reason(answered.visitor(), "marketing")).isEqualTo("subject-cancelled");
    asSubject(person)
        .accept("application/ld+json")
        .get("/v1/receipts/" + receipt)
        .then()
        .statusCode(200);
  }

  @Test
  void accountsNoStandsAndAVisitorsNewerNoCounts() {
    String refuser = signUp(newUser(), "marketing DECLINED m");
    String agreed = signUp(newUser(), "marketing GIVEN m");
    clock.advance(Duration.ofMinutes(1));

    link(refuser, answer("marketing GIVEN m")).statusCode(200).body("taken", empty());
    link(agreed, answer("marketing DECLINED m"))
        .statusCode(200)
        .body("withdrawn", contains("marketing"))
        .body("taken.state", contains("DECLINED"));

    assertThat(reason(refuser, "marketing")).isEqualTo("declined");
    assertThat(reason(agreed, "marketing")).isEqualTo("declined");
  }

  @Test
  void linkingAgainChangesNothingAndNobodyElseGetsTheVisitor() {
    Answered answered = answer("marketing GIVEN m");
    String person = signUp(newUser());
    link(person, answered).statusCode(200);

    link(person, answered).statusCode(200).body("receipt", nullValue());
    link(signUp(newUser()), answered).statusCode(409).body("code", equalTo("subject-not-active"));
    link(person, new Answered("made-up", answered.visitor())).statusCode(404);
    link(answered.visitor(), answer("marketing GIVEN m")).statusCode(404);
  }

  @Test
  void linkedBrowserStartsAnewWhereNobodyIsSignedIn() {
    Answered answered = answer("marketing GIVEN m");
    link(signUp(newUser()), answered).statusCode(200);

    page(KEY, ORIGIN)
        .header("Authorization", "Notice " + answered.token())
        .post("/public/demo/notices")
        .then()
        .statusCode(201)
        .body("items.purpose", hasItem("marketing"));
  }

  @Test
  void visitorIsForgottenAfterThirteenMonthsAndItsEvidenceThreeYearsLater() {
    Answered answered = answer("marketing GIVEN m");
    clock.advance(Duration.ofDays(396));

    assertThat(reason(answered.visitor(), "marketing")).isEqualTo("expired");
    job.run();

    assertThat(reason(answered.visitor(), "marketing")).isEqualTo("subject-erased");
    assertThat(kept(answered)).containsExactly(0, 2);
    clock.advance(Duration.ofDays(3 * 366));
    job.run();
    assertThat(kept(answered)).containsExactly(0, 0);
  }

  @Test
  void linkedVisitorGoesWithTheAccount() {
    Answered answered = answer("marketing GIVEN m");
    String person = signUp(newUser());
    link(person, answered).statusCode(200);

    state(person, "CANCELLED", "a").statusCode(200);
    state(person, "ERASED", "b").statusCode(200);

    assertThat(reason(answered.visitor(), "marketing")).isEqualTo("subject-erased");
  }

  private static Answered answer(String... chosen) {
    var served = page(KEY, ORIGIN).post("/public/demo/notices").then().statusCode(201).extract();
    String token = served.path("browserToken");
    String visitor =
        browser(token)
            .body(
                "{\"notice\":\"%s\",\"choices\":%s,\"channel\":\"web\",\"method\":\"click\"}"
                    .formatted(served.<String>path("id"), choices(chosen)))
            .post("/v1/consents")
            .then()
            .statusCode(201)
            .extract()
            .path("subject");
    return new Answered(token, visitor);
  }

  private static ValidatableResponse withdraw(String token) {
    return browser(token).body("{\"all\":true,\"channel\":\"web\"}").post("/v1/withdrawals").then();
  }

  private static ValidatableResponse link(String person, Answered answered) {
    return asSite()
        .body(
            "{\"visitor\":\"%s\",\"browserToken\":\"%s\"}"
                .formatted(answered.visitor(), answered.token()))
        .post("/v1/subjects/" + person + "/visitors")
        .then();
  }

  private static RequestSpecification page(String key, String origin) {
    return given()
        .header("Shouyue-Publishable-Key", key)
        .header("Origin", origin)
        .contentType("application/json")
        .body(body());
  }

  private static RequestSpecification browser(String token) {
    return given()
        .header("Authorization", "Notice " + token)
        .header("Origin", ORIGIN)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json");
  }

  private static String body() {
    return "{\"collectionPoint\":\"sign-up\",\"locale\":\"en\"}";
  }

  private List<Integer> kept(Answered answered) {
    var kept = asDpo().get("/v1/subjects/" + answered.visitor()).then().statusCode(200).extract();
    return List.of(kept.path("kept.consentStates"), kept.path("kept.consentEvents"));
  }

  private long visitors() {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT count(*) FROM subject WHERE visitor_until IS NOT NULL")
                .mapTo(Long.class)
                .one());
  }
}
