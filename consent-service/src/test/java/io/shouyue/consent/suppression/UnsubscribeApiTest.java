package io.shouyue.consent.suppression;

import static io.restassured.RestAssured.given;
import static io.shouyue.consent.DemoSite.asDpo;
import static io.shouyue.consent.DemoSite.asSite;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.reason;
import static io.shouyue.consent.DemoSite.signUp;
import static io.shouyue.consent.DemoSite.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.consent.DemoSite;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links, replies, and the list that both end up on. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class UnsubscribeApiTest {
  @Inject TestLegalClock clock;
  @Inject Jdbi jdbi;

  private String user;
  private String subject;
  private String mobile;

  @BeforeEach
  void signUpForMarketing() {
    clock.reset();
    DemoSite.prepare();
    user = newUser();
    subject = signUp(user, "marketing GIVEN m");
    mobile = "138" + "%08d".formatted(new SecureRandom().nextInt(100_000_000));
  }

  @Test
  void oneClickEndsTheConsentAndSuppressesTheContact() {
    String path = link("marketing");

    click(path).statusCode(200).contentType("text/html").body(containsString("Unsubscribed"));

    assertThat(reason(subject, "marketing")).isEqualTo("withdrawn");
    check("marketing", mobile)
        .body("items[0].suppressed", equalTo(true))
        .body("items[0].source", equalTo("LINK"));
    check("account", mobile).body("items[0].suppressed", equalTo(false));
  }

  @Test
  void linkSaysNothingAndHeadersAreThoseOfTheRfc() {
    links("marketing", "{\"id\":\"" + subject + "\"}", mobile)
        .statusCode(201)
        .body("listUnsubscribePost", equalTo("List-Unsubscribe=One-Click"))
        .body("items[0].url", startsWith("http://localhost:8080/public/demo/unsubscribe/"))
        .body("items[0].url", not(containsString(subject)))
        .body("items[0].listUnsubscribe", allOf(startsWith("<http"), containsString(">")));
    String token = link("marketing").replaceAll(".*/", "");
    String bytes = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.ISO_8859_1);
    assertThat(bytes).doesNotContain("marketing").doesNotContain(subject);
  }

  @Test
  void readingTheLinkChangesNothing() {
    String path = link("marketing");

    given()
        .header("Accept-Language", "zh-CN")
        .get(path)
        .then()
        .statusCode(200)
        .header("Content-Language", "zh-CN")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Referrer-Policy", "no-referrer")
        .body(containsString("退订"));

    assertThat(reason(subject, "marketing")).isEqualTo("consent-given");
  }

  @Test
  void pageIsInTheLanguageOfTheReader() {
    given()
        .header("Accept-Language", "en")
        .get(link("marketing"))
        .then()
        .body(containsString("Stop “Purpose marketing” from Demo shop?"));
  }

  @Test
  void clickingTwiceIsAnsweredAlike() {
    String path = link("marketing");

    click(path).statusCode(200);
    click(path).statusCode(200);

    asDpo()
        .get("/v1/subjects/" + subject + "/consent-events")
        .then()
        .body("items.findAll { it.type == 'WITHDRAWN' }", hasSize(1));
  }

  @Test
  void postWithoutTheClickIsNoClick() {
    given()
        .contentType("application/x-www-form-urlencoded")
        .formParam("something", "else")
        .post(link("marketing"))
        .then()
        .statusCode(422)
        .contentType("application/problem+json");

    assertThat(reason(subject, "marketing")).isEqualTo("consent-given");
  }

  @Test
  void multipartFormIsAClickToo() {
    given()
        .multiPart("List-Unsubscribe", "One-Click")
        .post(link("marketing"))
        .then()
        .statusCode(200);

    assertThat(reason(subject, "marketing")).isEqualTo("withdrawn");
  }

  @Test
  void brokenForeignOrChangedLinksAreNone() {
    String path = link("marketing");

    for (String bad :
        List.of(
            "/public/demo/unsubscribe/x",
            "/public/demo/unsubscribe/" + "A".repeat(2_000),
            path.replace("/demo/", "/other/"),
            path.replace("/demo/", "/nobody/"),
            path.substring(0, path.length() - 2) + "AA")) {
      given().get(bad).then().statusCode(404).contentType("text/html");
      click(bad).statusCode(404).contentType("application/problem+json");
    }
    assertThat(reason(subject, "marketing")).isEqualTo("consent-given");
  }

  @Test
  void whatThePersonCannotStopHasNoLink() {
    links("real_name", "{\"id\":\"" + subject + "\"}", mobile)
        .statusCode(422)
        .body("code", equalTo("not-stoppable"))
        .body("violations[0].field", equalTo("links[0].purpose"));
    links("nothing", "{\"id\":\"" + subject + "\"}", mobile)
        .statusCode(422)
        .body("code", equalTo("purpose-unknown"));
  }

  @Test
  void replyEndsTheConsentOfWhoeverIsReachedThere() {
    link("marketing");

    reply("+86 " + mobile, "ＴＤ")
        .statusCode(200)
        .body("unsubscribed", equalTo(true))
        .body("purposes", equalTo(List.of("marketing")))
        .body("receipts", hasSize(1))
        .body("reply", containsString("unsubscribed"));

    assertThat(reason(subject, "marketing")).isEqualTo("withdrawn");
    check("marketing", mobile).body("items[0].source", equalTo("REPLY"));
  }

  @Test
  void replyOfANumberNobodyKnowsStopsEverythingThatCanBeStopped() {
    reply(mobile, "退订").body("purposes", equalTo(List.of("*")));

    check("marketing", mobile).body("items[0].suppressed", equalTo(true));
    check("real_name", mobile).body("items[0].suppressed", equalTo(false));
  }

  @Test
  void otherRepliesChangeNothing() {
    link("marketing");

    reply(mobile, "请问几点开门").statusCode(200).body("unsubscribed", equalTo(false));

    assertThat(reason(subject, "marketing")).isEqualTo("consent-given");
  }

  @Test
  void withdrawalElsewhereReachesTheList() {
    link("marketing");

    asSite()
        .header("Idempotency-Key", user)
        .body("{\"subject\":{\"id\":\"" + subject + "\"},\"all\":true,\"channel\":\"web\"}")
        .post("/v1/withdrawals")
        .then()
        .statusCode(201);

    check("marketing", mobile).body("items[0].source", equalTo("CONSENT_ENDED"));
  }

  @Test
  void laterConsentLiftsIt() {
    click(link("marketing"));
    clock.advance(Duration.ofDays(40));

    String notice = DemoSite.notice(user).then().statusCode(201).extract().path("id");
    DemoSite.answer(notice, user, "marketing GIVEN m").statusCode(201);

    check("marketing", mobile).body("items[0].suppressed", equalTo(false));
  }

  @Test
  void listHoldsDigestsThatOnlyTheKeyCanMatch() {
    asSite()
        .body(
            "{\"purpose\":\"*\",\"contacts\":[{\"channel\":\"SMS\",\"address\":\"%s\"}]}"
                .formatted(mobile))
        .post("/v1/suppressions")
        .then()
        .statusCode(204);

    String csv = asDpo().get("/v1/suppressions/export").then().statusCode(200).extract().asString();
    String key = asDpo().post("/v1/suppressions/key").then().statusCode(200).extract().path("key");

    assertThat(csv).startsWith("digest,channel,purpose,source,since\r\n").doesNotContain(mobile);
    assertThat(csv).contains(hmac(key, "SMS\n+86" + mobile) + ",SMS,*,SITE,");
    asSite().get("/v1/suppressions?limit=1").then().body("items", hasSize(1));
    asSite().get("/v1/suppressions?cursor=eA").then().statusCode(400);
  }

  @Test
  void ownerIsReachedAgainOnceTheOfficerTakesThemOff() {
    reply(mobile, "T");
    String body =
        "{\"purpose\":\"*\",\"contact\":{\"channel\":\"SMS\",\"address\":\"%s\"}}"
            .formatted(mobile);

    asDpo().body(body).post("/v1/suppressions/lift").then().statusCode(204);

    check("marketing", mobile).body("items[0].suppressed", equalTo(false));
    asDpo().body(body).post("/v1/suppressions/lift").then().statusCode(404);
  }

  @Test
  void whatIsNoContactIsNamed() {
    check("marketing", "12345")
        .statusCode(422)
        .body("violations[0].field", equalTo("contacts[0].address"));
  }

  @Test
  void erasedPersonLeavesADigestOnly() {
    click(link("marketing"));
    state(subject, "CANCELLED", "a").statusCode(200);

    state(subject, "ERASED", "b").statusCode(200).body("done", equalTo(true));

    check("marketing", mobile).body("items[0].suppressed", equalTo(true));
    assertThat(rowsNaming("suppression") + rowsNaming("reached_contact")).isZero();
    click(link("marketing", "{\"externalId\":\"" + newUser() + "\"}")).statusCode(200);
  }

  private long rowsNaming(String table) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT count(*) FROM <t> WHERE subject = :subject")
                .define("t", table)
                .bind("subject", subject)
                .mapTo(Long.class)
                .one());
  }

  private String link(String purpose) {
    return link(purpose, "{\"id\":\"" + subject + "\"}");
  }

  private String link(String purpose, String who) {
    String url = links(purpose, who, mobile).statusCode(201).extract().path("items[0].url");
    return url.replace("http://localhost:8080", "");
  }

  private static ValidatableResponse links(String purpose, String who, String mobile) {
    return asSite()
        .body(
            """
            {"links":[{"purpose":"%s","subject":%s,
                       "contact":{"channel":"SMS","address":"%s"}}]}
            """
                .formatted(purpose, who, mobile))
        .post("/v1/unsubscribe-links")
        .then();
  }

  private static ValidatableResponse click(String path) {
    return given()
        .header("Accept-Language", "en")
        .contentType("application/x-www-form-urlencoded")
        .formParam("List-Unsubscribe", "One-Click")
        .post(path)
        .then();
  }

  private static ValidatableResponse reply(String from, String text) {
    return asSite()
        .body(
            "{\"from\":{\"channel\":\"SMS\",\"address\":\"%s\"},\"text\":\"%s\"}"
                .formatted(from, text))
        .post("/v1/inbound-messages")
        .then();
  }

  private static ValidatableResponse check(String purpose, String mobile) {
    return asSite()
        .body(
            "{\"purpose\":\"%s\",\"contacts\":[{\"channel\":\"SMS\",\"address\":\"%s\"}]}"
                .formatted(purpose, mobile))
        .post("/v1/suppressions/check")
        .then();
  }

  private static String hmac(String key, String what) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
