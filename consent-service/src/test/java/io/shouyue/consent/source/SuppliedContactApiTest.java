package io.shouyue.consent.source;

import static io.restassured.RestAssured.given;
import static io.shouyue.consent.DemoSite.asDpo;
import static io.shouyue.consent.DemoSite.asSite;
import static io.shouyue.consent.DemoSite.asSubject;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.reason;
import static io.shouyue.consent.DemoSite.signUp;
import static io.shouyue.consent.DemoSite.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.consent.DemoSite;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People of whom another one gave the website a contact. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class SuppliedContactApiTest {
  private static final String PURPOSE = "receiver_notice";

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject MockMailbox mailbox;
  @Inject SourceJob forgetting;
  @Inject Jdbi jdbi;

  private String supplier;
  private String address;

  @BeforeEach
  void signUpASupplier() {
    clock.reset();
    DemoSite.prepare();
    DemoSite.purpose(PURPOSE, "CONTRACT", "\"categories\":[\"email\"],\"necessary\":true");
    supplier = signUp(newUser());
    address = UUID.randomUUID() + "@mail.example";
  }

  @Test
  void ownerIsToldAtFirstContactByWhomAndForWhat() {
    String person =
        supply().statusCode(201).body("state", equalTo("TOLD")).extract().path("subject");

    assertThat(person).isNotEqualTo(supplier);
    Mail mail = told().getFirst();
    assertThat(mail.getSubject())
        .isEqualTo("Example Trading gave your contact details to Demo shop");
    assertThat(mail.getText())
        .contains("Purpose " + PURPOSE, "/public/demo/supplied/", "dpo@shop.example")
        .doesNotContain(supplier)
        .doesNotContain(person);
    supply().statusCode(201).body("subject", equalTo(person));
    assertThat(told()).hasSize(1);
    assertThat(reason(person, PURPOSE)).isEqualTo("legal-basis");
  }

  @Test
  void oneClickWithoutAnAccountStopsItEverywhere() {
    String person = supply().extract().path("subject");
    String path = link();

    given()
        .header("Accept-Language", "en")
        .get(path)
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .body(containsString("Example Trading"))
        .body(not(containsString(address)));
    assertThat(reason(person, PURPOSE)).isEqualTo("legal-basis");
    click(path).statusCode(200).body(containsString("Stopped"));

    assertThat(reason(person, PURPOSE)).isEqualTo("objected");
    click(path).statusCode(200);
    check().body("items[0].suppressed", equalTo(true));
    asSubject(supplier)
        .get("/v1/subjects/" + supplier + "/supplied-contacts")
        .then()
        .body("items[0].state", equalTo("STOPPED"));
  }

  @Test
  void whoeverStoppedItIsLeftAlone() {
    supply().statusCode(201);
    click(link());
    String another = signUp(newUser());

    supply(another, address).statusCode(409).body("code", equalTo("stopped-by-person"));

    assertThat(told()).hasSize(1);
  }

  @Test
  void ownerWhoWantsItAgainIsToldAnew() {
    String person = supply().extract().path("subject");
    click(link());
    asDpo()
        .body("{\"purpose\":\"%s\",\"contact\":%s}".formatted(PURPOSE, contact(address)))
        .post("/v1/suppressions/lift")
        .then()
        .statusCode(204);

    supply().statusCode(201).body("subject", equalTo(person)).body("state", equalTo("TOLD"));

    assertThat(reason(person, PURPOSE)).isEqualTo("legal-basis");
    assertThat(told()).hasSize(2);
  }

  @Test
  void stoppingOrdersTheErasureOfWhatNothingElseNeeds() {
    String person = supply().extract().path("subject");

    click(link());

    assertThat(orders(person)).singleElement().asString().contains("processing-refused", "email");
  }

  @Test
  void supplierSeesNothingThatLeadsToTheOther() {
    supply();

    asSubject(supplier)
        .get("/v1/subjects/" + supplier + "/supplied-contacts")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].subject", nullValue())
        .body("items[0].contact", not(containsString(address.substring(1, 36))));
  }

  @Test
  void personHasRightsOfTheirOwn() {
    String person = supply().extract().path("subject");

    asSubject(person)
        .get("/v1/subjects/" + person + "/sources")
        .then()
        .statusCode(200)
        .body("suppliedBy[0].name", equalTo("Example Trading"))
        .body("suppliedBy[0].purpose", equalTo(PURPOSE));
    state(supplier, "CANCELLED", "a").statusCode(200);
    state(supplier, "ERASED", "b").statusCode(200).body("done", equalTo(true));
    asSubject(person)
        .get("/v1/subjects/" + person + "/sources")
        .then()
        .body("suppliedBy[0].name", nullValue())
        .body("suppliedBy[0].state", equalTo("ENDED"));
  }

  @Test
  void endOfTheLastSupplierOrdersTheErasureAndThatOfAnotherOneDoesNot() {
    String person = supply().extract().path("subject");
    String another = signUp(newUser());
    String second = supply(another, address).statusCode(201).extract().path("id");

    asSite().post("/v1/supplied-contacts/" + second + "/end").then().statusCode(200);
    assertThat(orders(person)).isEmpty();
    state(supplier, "CANCELLED", "a").statusCode(200);

    assertThat(orders(person)).singleElement().asString().contains("supplier-ended");
  }

  @Test
  void personWithoutAccountIsForgottenThreeYearsAfterTheLastUse() {
    String person = supply().extract().path("subject");
    String path = link();
    click(path);
    clock.advance(Duration.ofDays(3 * 365));
    forgetting.run();
    assertThat(reason(person, PURPOSE)).isEqualTo("objected");

    clock.advance(Duration.ofDays(2));
    forgetting.run();

    assertThat(reason(person, PURPOSE)).isEqualTo("subject-erased");
    supply().statusCode(409);
    given().get(path).then().statusCode(404);
  }

  @Test
  void whatCannotBeToldOrStoppedIsRefused() {
    supply(supplier, "{\"channel\":\"SMS\",\"address\":\"+4915112345678\"}", PURPOSE)
        .statusCode(422)
        .body("violations[0].code", equalTo("cannot-be-told"));
    supply(supplier, contact(address), "real_name")
        .statusCode(422)
        .body("code", equalTo("not-stoppable"));
    supply(supplier, contact(address), "nothing").body("code", equalTo("purpose-unknown"));
    given().get("/public/demo/supplied/AAAA").then().statusCode(404).contentType("text/html");
    assertThat(mailbox.getMailsSentTo(address)).isEmpty();
  }

  @Test
  void messageByShortMessageNamesWhoSuppliedTheNumber() {
    String mobile = "139" + "%08d".formatted(Math.floorMod(address.hashCode(), 100_000_000));

    supply(supplier, "{\"channel\":\"SMS\",\"address\":\"%s\"}".formatted(mobile), PURPOSE)
        .statusCode(201)
        .body("contact", equalTo(mobile.substring(0, 3) + "****" + mobile.substring(7)));

    background.drainOutbox();
    assertThat(mailbox.getMailsSentTo(mobile + "@sms.invalid"))
        .singleElement()
        .satisfies(sms -> assertThat(sms.getText()).contains("Example Trading", "/supplied/"));
  }

  @Test
  void markedDataMayBeUsedUntilThePersonRefuses() {
    String person = signUp(newUser(), "marketing DECLINED m");
    String other = signUp(newUser(), "marketing DECLINED m");
    generalCase();
    asSite()
        .body(
            """
            {"subject":{"id":"%s"},"categories":["mobile"],"place":"https://shop.example/seller/7",
             "publishedAt":"2026-11-20T00:00:00Z"}
            """
                .formatted(person))
        .post("/v1/published-data")
        .then()
        .statusCode(201)
        .body("selfPublished", equalTo(true));

    assertThat(selfPublished(person)).isEqualTo("exception");
    assertThat(selfPublished(other)).isEqualTo("exception-not-applicable");
    refuse(person, true);
    assertThat(selfPublished(person)).isEqualTo("objected");
    assertThat(reason(person, "marketing")).isEqualTo("declined");
    asSubject(person)
        .get("/v1/subjects/" + person + "/sources")
        .then()
        .body("selfPublished.refused", equalTo(true))
        .body("selfPublished.items[0].place", equalTo("https://shop.example/seller/7"))
        .body("suppliedBy", empty());
    refuse(person, false);
    assertThat(selfPublished(person)).isEqualTo("exception");
  }

  private static void refuse(String person, boolean refused) {
    asSubject(person)
        .body("{\"refused\":" + refused + "}")
        .put("/v1/subjects/" + person + "/published-data/refusal")
        .then()
        .statusCode(204);
  }

  private void generalCase() {
    String id =
        asDpo()
            .body(
                """
                {"kind":"SELF_PUBLISHED","ground":"PUBLISHED","purpose":"marketing",
                 "document":"2026-0018","evidenceSha256":"%s","validFrom":"%s","validUntil":"%s"}
                """
                    .formatted("cd".repeat(32), clock.now(), clock.now().plus(Duration.ofDays(1))))
            .post("/v1/exemptions")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    DemoSite.as(Tokens.staff(List.of(DemoSite.SITE), "dpo").as("another-officer"))
        .post("/v1/exemptions/" + id + "/approve")
        .then()
        .statusCode(200);
  }

  private static String selfPublished(String person) {
    return asSite()
        .body(
            "{\"subject\":{\"id\":\"%s\"},\"purpose\":\"marketing\",\"exception\":\"self-published\"}"
                .formatted(person))
        .post("/v1/decisions")
        .then()
        .extract()
        .path("reason");
  }

  private ValidatableResponse supply() {
    return supply(supplier, address);
  }

  private static ValidatableResponse supply(String supplier, String address) {
    return supply(supplier, contact(address), PURPOSE);
  }

  private static ValidatableResponse supply(String supplier, String contact, String purpose) {
    return asSite()
        .body(
            """
            {"suppliedBy":{"id":"%s"},"suppliedByName":"Example Trading","purpose":"%s",
             "contact":%s,"locale":"en"}
            """
                .formatted(supplier, purpose, contact))
        .post("/v1/supplied-contacts")
        .then();
  }

  private static String contact(String address) {
    return "{\"channel\":\"EMAIL\",\"address\":\"%s\"}".formatted(address);
  }

  private List<Mail> told() {
    background.drainOutbox();
    return mailbox.getMailsSentTo(address);
  }

  private String link() {
    return told()
        .getLast()
        .getText()
        .replaceAll("(?s).*http://localhost:8080(/public/\\S+).*", "$1");
  }

  private static ValidatableResponse click(String path) {
    return given()
        .header("Accept-Language", "en")
        .contentType("application/x-www-form-urlencoded")
        .formParam("List-Unsubscribe", "One-Click")
        .post(path)
        .then();
  }

  private ValidatableResponse check() {
    return asSite()
        .body("{\"purpose\":\"%s\",\"contacts\":[%s]}".formatted(PURPOSE, contact(address)))
        .post("/v1/suppressions/check")
        .then()
        .statusCode(200);
  }

  private List<String> orders(String person) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT payload::text FROM outbox_message
                    WHERE topic = 'erasure-order' AND ordering_key = :key
                    """)
                .bind("key", person + "/erasure")
                .mapTo(String.class)
                .list());
  }
}
