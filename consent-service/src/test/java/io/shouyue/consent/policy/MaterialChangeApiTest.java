package io.shouyue.consent.policy;

import static io.restassured.RestAssured.given;
import static io.shouyue.consent.DemoSite.asDpo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.consent.DemoSite;
import io.shouyue.consent.consent.EarlyAnswerJob;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A material change from publication to its instant and after. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class MaterialChangeApiTest {
  private static final String TEXT =
      "# 政策\\n\\n## 一、权利\\n\\n您可以查阅、更正您的信息。\\n\\n## 二、联系\\n\\n联系我们：dpo@shop.example，"
          + "我们在十五个工作日内答复。";
  private static final Duration NOTICE_TIME = Duration.ofDays(30);

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject EarlyAnswerJob earlyAnswers;

  private String document;
  private String offers;
  private String news;
  private String point;

  @BeforeEach
  void prepare() {
    clock.reset();
    DemoSite.prepare();
    String own = UUID.randomUUID().toString().substring(0, 8);
    document = "doc-" + own;
    offers = "offers_" + own;
    news = "news_" + own;
    point = "point-" + own;
    DemoSite.purpose(offers, "CONSENT", "\"categories\":[\"mobile\"]");
    DemoSite.purpose(news, "CONSENT", "\"categories\":[\"email\"]");
    asDpo()
        .body(
            "{\"document\":\"%s\",\"title\":{\"zh\":\"政策\",\"en\":\"Policy\"}}".formatted(document))
        .post("/v1/policies")
        .then()
        .statusCode(201);
    publish(1, TEXT, "MINOR", "");
    DemoSite.collectionPoint(point, document, offers, news);
  }

  @Test
  void changedPromiseContactAndRightRefuseAMinorVersion() {
    draft(2, TEXT.replace("十五", "三十"), "MINOR", "");
    publishing(2)
        .statusCode(422)
        .body("code", equalTo("material-change-visible"))
        .body("violations.code", hasItem("USER_RIGHTS"))
        .body("violations.message", hasItem(containsString("answered-15wd")));

    edit(2, TEXT.replace("dpo@", "privacy@"));
    publishing(2).statusCode(422).body("violations.code", contains("RESPONSIBLE_DEPARTMENT"));

    edit(2, TEXT.replace("查阅、", ""));
    publishing(2).statusCode(422).body("violations.code", contains("USER_RIGHTS"));

    edit(2, TEXT.replace("联系我们：", "如有问题，请联系我们："));
    publishing(2).statusCode(200).body("significance", equalTo("MINOR"));
  }

  @Test
  void changedPurposeRefusesAMinorVersionAndNamesIt() {
    widenOffers(null);
    draft(2, TEXT, "MINOR", "");

    publishing(2)
        .statusCode(422)
        .body("violations.code", contains("BUSINESS_MODEL"))
        .body("violations[0].message", containsString("address"));
    asDpo()
        .get("/v1/policies/" + document + "/versions/2/effect")
        .then()
        .statusCode(200)
        .body("comparedWith", equalTo(1))
        .body("changes.aspect", contains("categories"));
  }

  @Test
  void comingVersionAsksAtTheGateAndChangesNothingBeforeItsInstant() {
    String user = signUp();
    Instant from = materialChange();

    login(user)
        .body("due.kind", equalTo("BEFORE"))
        .body("due.date", equalTo(from.toString()))
        .body("items.purpose", contains(offers))
        .body("items[0].version", equalTo(2))
        .body("policy.version", equalTo(2))
        .body("policy.effectiveFrom", equalTo(from.toString()))
        .body("policy.change.from", equalTo(1))
        .body("policy.change.says", hasItem(containsString("address")))
        .body("policy.change.url", containsString("diff?from=1&to=2"));
    assertThat(reason(user, offers)).isEqualTo("consent-given");

    clock.advance(NOTICE_TIME.minusSeconds(1));
    assertThat(reason(user, offers)).isEqualTo("consent-given");
    clock.advance(Duration.ofSeconds(1));
    background.runDueTimers();

    assertThat(reason(user, offers)).isIn("stale-policy", "stale-purpose");
    assertThat(reason(user, news)).isEqualTo("consent-given");
    login(user).body("due.kind", equalTo("NOW")).body("items.purpose", contains(offers));
  }

  @Test
  void earlyConsentCountsFromTheInstantOn() {
    String user = signUp();
    materialChange();

    answerGate(user, "GIVEN");

    login(user).body("due.kind", equalTo("NONE")).body("items", empty());
    clock.advance(NOTICE_TIME);
    background.runDueTimers();
    assertThat(reason(user, offers)).isEqualTo("consent-given");
    consents(user)
        .body("items.find{it.purpose=='%s'}.purposeVersion".formatted(offers), equalTo(2))
        .body("items.find{it.purpose=='%s'}.coming".formatted(offers), nullValue());
    earlyAnswers.run();
    consents(user)
        .body("items.find{it.purpose=='%s'}.state".formatted(offers), equalTo("GIVEN"))
        .body("items.find{it.purpose=='%s'}.purposeVersion".formatted(offers), equalTo(2));
  }

  @Test
  void earlyRefusalDeniesOnlyTheChangedPurposeAndOnlyFromTheInstantOn() {
    String user = signUp();
    materialChange();

    answerGate(user, "DECLINED");

    assertThat(reason(user, offers)).isEqualTo("consent-given");
    consents(user)
        .body("items.find{it.purpose=='%s'}.state".formatted(offers), equalTo("GIVEN"))
        .body("items.find{it.purpose=='%s'}.coming.state".formatted(offers), equalTo("DECLINED"));
    clock.advance(NOTICE_TIME);
    background.runDueTimers();
    assertThat(reason(user, offers)).isEqualTo("declined");
    assertThat(reason(user, news)).isEqualTo("consent-given");
    login(user).body("due.kind", equalTo("NONE"));
  }

  @Test
  void withdrawingTakesBackWhatWasGivenAhead() {
    String user = signUp();
    materialChange();
    answerGate(user, "GIVEN");

    DemoSite.asSite()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(
            "{\"subject\":{\"externalId\":\"%s\"},\"purposes\":[\"%s\"],\"channel\":\"web\"}"
                .formatted(user, offers))
        .post("/v1/withdrawals")
        .then()
        .statusCode(201);

    assertThat(reason(user, offers)).isEqualTo("withdrawn");
    clock.advance(NOTICE_TIME);
    background.runDueTimers();
    assertThat(reason(user, offers)).isEqualTo("withdrawn");
  }

  @Test
  void publicationSaysWhomItConcernsAndFromWhen() {
    signUp();
    signUp();
    materialChange();

    asDpo()
        .get("/v1/policies/" + document + "/versions/2")
        .then()
        .body("reconsent", contains(offers))
        .body("changes", hasItems("BUSINESS_MODEL"));
    asDpo()
        .get("/v1/policies/" + document + "/versions/2/effect")
        .then()
        .body("people", equalTo(2));
  }

  @Test
  void nextNoticeTellsTheChangeInWordsOnce() {
    String user = signUp();
    publish(
        2,
        TEXT.replace("dpo@", "privacy@"),
        "MATERIAL",
        ",\"changes\":[\"RESPONSIBLE_DEPARTMENT\"]");

    login(user)
        .body("due.kind", equalTo("NONE"))
        .body("items", empty())
        .body("policy.change.kinds", contains("RESPONSIBLE_DEPARTMENT"))
        .body("policy.change.says", hasItem(containsString("privacy@shop.example")))
        .body("policy.change.clauses", hasItem(containsString("2")));
    assertThat(reason(user, offers)).isEqualTo("consent-given");
    String newcomer = DemoSite.newUser();
    DemoSite.notice(point, newcomer).then().body("policy.change", nullValue());
  }

  @Test
  void versionDoesNotTakeEffectBeforeTheOneItFollows() {
    Instant from = materialChange();
    draft(3, TEXT, "MINOR", ",\"effectiveFrom\":\"" + from.minusSeconds(60) + "\"");

    publishing(3).statusCode(422).body("code", equalTo("effective-too-early"));
  }

  @Test
  void consentIsHeldAgainstTheDocumentItWasGivenUnder() {
    String user = signUp();
    String other = "other-" + document;
    DemoSite.policy(other);
    DemoSite.publishVersion(other, "MATERIAL", ",\"changes\":[\"BUSINESS_MODEL\"]");
    DemoSite.collectionPoint("other-" + point, other, offers);

    DemoSite.notice("other-" + point, user)
        .then()
        .statusCode(201)
        .body("items", empty())
        .body("skipped.reason", contains("already-given"))
        .body("due.kind", equalTo("NONE"));
    assertThat(reason(user, offers)).isEqualTo("consent-given");
  }

  @Test
  void gateWantsToKnowWhomItAsks() {
    DemoSite.asSite()
        .body("{\"collectionPoint\":\"login\",\"locale\":\"zh-CN\"}")
        .post("/v1/notices")
        .then()
        .statusCode(422)
        .body("code", equalTo("subject-required"));
  }

  @Test
  void archiveShowsWhatIsComing() {
    materialChange();

    given()
        .get("/public/demo/policies/" + document)
        .then()
        .body("versions.version", contains(2, 1))
        .body("versions[0].effectiveFrom", notNullValue())
        .body("versions[0].changes", not(empty()));
  }

  /** Widens the purpose and publishes a version for it, both thirty days ahead. */
  private Instant materialChange() {
    Instant from = clock.now().plus(NOTICE_TIME).truncatedTo(ChronoUnit.MILLIS);
    widenOffers(from);
    publish(
        2,
        TEXT,
        "MATERIAL",
        ",\"changes\":[\"BUSINESS_MODEL\"],\"effectiveFrom\":\"" + from + "\"");
    return from;
  }

  private void widenOffers(@Nullable Instant from) {
    String wished = from == null ? "" : ",\"effectiveFrom\":\"" + from + "\"";
    String wider = "\"categories\":[\"mobile\",\"address\"]" + wished;
    asDpo()
        .body(DemoSite.purposeBody(offers, "CONSENT", wider))
        .post("/v1/purposes")
        .then()
        .statusCode(201);
    asDpo()
        .post("/v1/purposes/" + offers + "/publish")
        .then()
        .statusCode(200)
        .body("state", equalTo(from == null ? "PUBLISHED" : "SCHEDULED"));
  }

  private String signUp() {
    String user = DemoSite.newUser();
    String notice = DemoSite.notice(point, user).then().statusCode(201).extract().path("id");
    DemoSite.answer(notice, user, offers + " GIVEN 1", news + " GIVEN 2").statusCode(201);
    return user;
  }

  private void answerGate(String user, String choice) {
    String notice = login(user).extract().path("id");
    DemoSite.answer(notice, user, offers + " " + choice + " 1").statusCode(201);
  }

  private static ValidatableResponse login(String user) {
    return DemoSite.notice("login", user).then().statusCode(201);
  }

  private static String reason(String user, String purpose) {
    return DemoSite.decide("{\"externalId\":\"" + user + "\"}", purpose).extract().path("reason");
  }

  private static ValidatableResponse consents(String user) {
    String subject =
        DemoSite.asSite()
            .body("{\"externalId\":\"" + user + "\"}")
            .post("/v1/subjects/resolve")
            .then()
            .extract()
            .path("id");
    return DemoSite.asSite().get("/v1/subjects/" + subject + "/consents").then().statusCode(200);
  }

  private void publish(int version, String text, String significance, String more) {
    draft(version, text, significance, more);
    publishing(version).statusCode(200);
  }

  private void draft(int version, String text, String significance, String more) {
    asDpo()
        .body(
            "{\"text\":{\"zh\":\"%s\"},\"significance\":\"%s\"%s}"
                .formatted(text, significance, more))
        .post("/v1/policies/" + document + "/versions")
        .then()
        .statusCode(201)
        .body("version", equalTo(version));
  }

  private void edit(int version, String text) {
    asDpo()
        .header("If-Match", "*")
        .body("{\"text\":{\"zh\":\"%s\"},\"significance\":\"MINOR\"}".formatted(text))
        .put("/v1/policies/" + document + "/versions/" + version)
        .then()
        .statusCode(200);
  }

  private ValidatableResponse publishing(int version) {
    return asDpo().post("/v1/policies/" + document + "/versions/" + version + "/publish").then();
  }
}
