package io.shouyue.consent.register;

import static io.restassured.RestAssured.given;
import static io.shouyue.consent.DemoSite.asDpo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class RegisterApiTest {
  private static final String CONTRACT =
      """
      ,"contract":{"reference":"K-7","sha256":"%s","from":"2026-01-01","until":"2027-12-31"}
      """
          .formatted("0a".repeat(32));

  @Inject TestLegalClock clock;

  @Inject TransferJob transfers;
  @Inject Jdbi jdbi;

  private String own;

  @BeforeEach
  void prepare() {
    clock.reset();
    DemoSite.prepare();
    own = UUID.randomUUID().toString().substring(0, 8);
  }

  @Test
  void recipientNeedsWhatItsKindNeeds() {
    enter("mail-" + own, "PROCESSOR", "")
        .statusCode(422)
        .body("violations.field", contains("contract"));
    enter("far-" + own, "OVERSEAS", "")
        .statusCode(422)
        .body("violations.code", contains("needed-abroad"));
    enter("far-" + own, "OVERSEAS", place("STANDARD_CONTRACT", ""))
        .statusCode(422)
        .body("violations.code", contains("needed-for-the-mechanism"));

    enter("mail-" + own, "PROCESSOR", CONTRACT).statusCode(201).body("revision", equalTo(1));
    enter("mail-" + own, "PROCESSOR", CONTRACT)
        .statusCode(409)
        .body("code", equalTo("already-exists"));
  }

  @Test
  void entryIsChangedUnderItsTag() {
    String code = "mail-" + own;
    enter(code, "PROCESSOR", CONTRACT).statusCode(201);
    String tag = asDpo().get("/v1/recipients/" + code).getHeader("ETag");

    change(code, tag).statusCode(200).body("kind", equalTo("AFFILIATE"));
    change(code, tag).statusCode(412);
  }

  @Test
  void sharingExportAndThePublicListsAreDrawnFromThePurposesInForce() {
    String partner = "mail-" + own;
    enter(partner, "PROCESSOR", CONTRACT).statusCode(201);
    enter("far-" + own, "OVERSEAS", place("STANDARD_CONTRACT", ",\"reference\":\"SCC-9\""))
        .statusCode(201);
    String purpose = "send_" + own;
    DemoSite.purpose(purpose, "CONSENT", purpose(partner));

    String row = "items.find{it.purpose=='" + purpose + "'}.";
    asDpo()
        .get("/v1/registers/sharing")
        .then()
        .statusCode(200)
        .body(row + "recipient", equalTo(partner))
        .body(row + "kind", equalTo("PROCESSOR"))
        .body(row + "contract", equalTo("K-7"))
        .body(row + "contractUntil", equalTo("2027-12-31"));
    asDpo()
        .get("/v1/registers/export")
        .then()
        .body(row + "country", equalTo("SG"))
        .body(row + "mechanism", equalTo("STANDARD_CONTRACT"))
        .body(row + "reference", equalTo("SCC-9"));
    String shared = "shared.find{it.purpose=='" + purpose + "'}.";
    given()
        .get("/public/demo/data-lists")
        .then()
        .statusCode(200)
        .body(
            "collected.find{it.category=='email'}.uses.find{it.purpose=='" + purpose + "'}.basis",
            equalTo("CONSENT"))
        .body("controller.contact", equalTo("dpo@shop.example"))
        .body(shared + "name", equalTo("甲公司"))
        .body(shared + "kind", equalTo("PROCESSOR"))
        .body("abroad.find{it.purpose=='" + purpose + "'}.country", equalTo("SG"));
    given().get("/public/nobody/data-lists").then().statusCode(404);
    String file = asDpo().accept("text/csv").get("/v1/registers/sharing").asString();
    assertThat(file).startsWith("\ufeffpurpose,version,title").contains(purpose + ",1,");
  }

  @Test
  void anotherHandlerGetsDataByASeparateConsentAlone() {
    String partner = "group-" + own;
    enter(partner, "AFFILIATE", "").statusCode(201);
    String purpose = "give_" + own;
    draft(purpose, recipient(partner));

    publish(purpose)
        .statusCode(422)
        .body("violations.field", contains("recipients[0].code"))
        .body("violations.code", contains("separate-consent-needed"));

    edit(purpose, recipient(partner) + ",\"separateConsent\":\"SHARE\"");
    publish(purpose).statusCode(200);
  }

  @Test
  void nobodyWorksForASiteWhoseContractIsOver() {
    String mailer = "mail-" + own;
    enter(mailer, "PROCESSOR", CONTRACT.replace("2027-12-31", "2026-11-19")).statusCode(201);
    String purpose = "post_" + own;
    draft(purpose, recipient(mailer));

    publish(purpose).statusCode(422).body("violations.code", contains("contract-over"));

    entered(mailer, CONTRACT.replace("2027-12-31", "2026-11-20"));
    publish(purpose).statusCode(200);
  }

  @Test
  void formulasInARegisterStayText() {
    SharingRow row = row("=HYPERLINK(\"x\")");

    assertThat(RegisterCsv.text(SharingRow.class, java.util.List.of(row)))
        .contains("\"'=HYPERLINK(\"\"x\"\")\"");
  }

  @Test
  void peopleAreToldBeforeTheirDataPassOn() {
    transfer("2026-11-20").statusCode(422).body("code", equalTo("transfer-too-late"));
    String id = transfer("2026-11-21").statusCode(201).extract().path("id");

    asDpo().get("/v1/registers/transfer").then().body("items.id", hasItem(id));
  }

  @Test
  void everybodyIsToldOnceAndAnUnboundSuccessorAsksAgain() {
    String person = DemoSite.signUp(DemoSite.newUser(), "marketing GIVEN m");
    transfer("2026-12-01", true).statusCode(201);
    transfers.run();
    transfers.run();
    assertThat(told(person)).isGreaterThanOrEqualTo(1);
    long before = told(person);
    clock.advance(Duration.ofDays(11));
    transfers.run();
    assertThat(DemoSite.reason(person, "marketing")).isEqualTo("consent-given");

    transfer("2026-12-03", false).statusCode(201);
    transfers.run();
    assertThat(told(person)).isEqualTo(before + 1);
    assertThat(DemoSite.reason(person, "marketing")).isEqualTo("consent-given");
    clock.advance(Duration.ofDays(2));
    transfers.run();

    assertThat(DemoSite.reason(person, "marketing")).isEqualTo("expired");
    assertThat(told(person)).isEqualTo(before + 1);
  }

  private long told(String person) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) FROM outbox_message
                    WHERE topic = 'in-app-message' AND ordering_key = :person
                    """)
                .bind("person", person)
                .mapTo(Long.class)
                .one());
  }

  private static SharingRow row(String name) {
    var text = new io.shouyue.platform.text.LocalText("文", "text");
    return new SharingRow(
        "a",
        1,
        text,
        "CONSENT",
        "NONE",
        "r",
        name,
        "c",
        null,
        text,
        java.util.List.of(),
        null,
        null,
        null);
  }

  private String place(String mechanism, String more) {
    return ",\"destinations\":[{\"code\":\"sg-%s\",\"country\":\"SG\",\"mechanism\":\"%s\"%s}]"
        .formatted(own, mechanism, more);
  }

  private static void draft(String code, String more) {
    asDpo().body(purposeBody(code, more)).post("/v1/purposes").then().statusCode(201);
  }

  private static void edit(String code, String more) {
    asDpo()
        .header("If-Match", "*")
        .body(purposeBody(code, more))
        .put("/v1/purposes/" + code)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse publish(String code) {
    return asDpo().post("/v1/purposes/" + code + "/publish").then();
  }

  private static String purposeBody(String code, String more) {
    return DemoSite.purposeBody(
        code, "CONSENT", "\"categories\":[\"email\"]," + more + DemoSite.ASSESSED);
  }

  private static String recipient(String code) {
    return """
        "recipients":[{"code":"%s","name":"甲公司","contact":"dpo@mail.example",
          "purpose":{"zh":"发送","en":"Sending"},"method":{"zh":"接口","en":"By interface"},
          "categories":["email"]}]
        """
        .formatted(code);
  }

  private String purpose(String partner) {
    return """
        "categories":["email"],"separateConsent":"EXPORT",
        %s,
        "destinations":[{"code":"sg-%s","country":"SG","recipient":"Example Pte",
          "contact":"dpo@sg.example","safeguards":{"zh":"标准合同","en":"Standard contract"},
          "risks":{"zh":"法律不同","en":"Other law"}}]
        """
        .formatted(recipient(partner), own);
  }

  private static ValidatableResponse enter(String code, String kind, String more) {
    return asDpo().body(body(code, kind, more)).post("/v1/recipients").then();
  }

  private static void entered(String code, String more) {
    asDpo()
        .header("If-Match", "*")
        .body(body(code, "PROCESSOR", more))
        .put("/v1/recipients/" + code)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse change(String code, String tag) {
    return asDpo()
        .header("If-Match", tag)
        .body(body(code, "AFFILIATE", ""))
        .put("/v1/recipients/" + code)
        .then();
  }

  private static String body(String code, String kind, String more) {
    return "{\"code\":\"%s\",\"kind\":\"%s\",\"name\":\"甲公司\",\"contact\":\"c@mail.example\"%s}"
        .formatted(code, kind, more);
  }

  private static ValidatableResponse transfer(String day) {
    return transfer(day, true);
  }

  private static ValidatableResponse transfer(String day, boolean bound) {
    return asDpo()
        .body(
            """
            {"cause":"MERGER","successor":"乙公司","contact":"dpo@b.example","takesOverOn":"%s",
             "bound":%s,"document":"2026-3"}
            """
                .formatted(day, bound))
        .post("/v1/registers/transfer")
        .then();
  }
}
