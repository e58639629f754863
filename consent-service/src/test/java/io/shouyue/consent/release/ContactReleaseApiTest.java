package io.shouyue.consent.release;

import static io.shouyue.consent.DemoSite.SITE;
import static io.shouyue.consent.DemoSite.as;
import static io.shouyue.consent.DemoSite.asDpo;
import static io.shouyue.consent.DemoSite.asSite;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.signUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.consent.DemoSite;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One user's contact for another. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class ContactReleaseApiTest {
  private static final String TO_THE_OTHER_SIDE =
      """
      "categories":["mobile"],"separateConsent":"SHARE",
      "recipients":[{"code":"other_side","name":"交易对方","contact":"dpo@shop.example",
        "purpose":{"zh":"促成交易","en":"To bring the deal about"},
        "method":{"zh":"平台转告","en":"Told by the platform"},"categories":["mobile"]}]
      """;

  @Inject TestLegalClock clock;
  @Inject Jdbi jdbi;

  private String seller;
  private String buyer;

  @BeforeEach
  void signUpBothSides() {
    clock.reset();
    DemoSite.prepare();
    seller = signUp(newUser());
    buyer = signUp(newUser());
  }

  @Test
  void twoDifferentPeopleHaveToApprove() {
    String id =
        record("CONTRACT_NECESSITY", "account", "mobile").statusCode(201).extract().path("id");
    asSite()
        .get("/v1/contact-releases/" + id)
        .then()
        .body("state", equalTo("RECORDED"))
        .body("clause", equalTo("PIPL 13(1)(2)"));

    approve(id, "one").statusCode(200).body("state", equalTo("APPROVED_ONCE"));
    approve(id, "one").statusCode(409).body("code", equalTo("second-person-needed"));
    assertThat(told()).isZero();
    approve(id, "two").statusCode(200).body("state", equalTo("APPROVED"));

    approve(id, "two").statusCode(200).body("approvals", equalTo(2));
    assertThat(told()).isOne();
    refuse(id).statusCode(409).body("code", equalTo("illegal-move"));
  }

  @Test
  void registerHoldsWhatWasApprovedWithItsApproversAndIsAFileToo() {
    String id = record("CONTRACT_NECESSITY", "account", "mobile").extract().path("id");
    String open = record("CONTRACT_NECESSITY", "account", "mobile").extract().path("id");
    approve(id, "one");
    approve(id, "two");

    asDpo()
        .get("/v1/registers/contact-release")
        .then()
        .statusCode(200)
        .body("items.find{it.id=='" + id + "'}.secondBy", equalTo("two"))
        .body("items.findAll{it.id=='" + open + "'}.size()", equalTo(0));
    String file = asDpo().accept("text/csv").get("/v1/registers/contact-release").asString();
    assertThat(file)
        .startsWith("\ufeffid,clause,purpose")
        .contains(id + ",PIPL 13(1)(2),account," + seller + "," + buyer + ",mobile,deal-7");
  }

  @Test
  void groundThatDoesNotCoverItIsRefused() {
    record("SEPARATE_CONSENT", "account", "mobile")
        .statusCode(409)
        .body("code", equalTo("release-not-covered"));
    record("CONTRACT_NECESSITY", "marketing", "mobile")
        .statusCode(409)
        .body("violations[0].code", equalTo("no-consent"));
    record("CONTRACT_NECESSITY", "account", "postal_address")
        .statusCode(409)
        .body("violations[0].code", equalTo("category-not-listed"));
    record("CONTRACT_NECESSITY", "nothing", "mobile")
        .statusCode(422)
        .body("code", equalTo("purpose-unknown"));
  }

  @Test
  void separateConsentCoversItUntilItIsWithdrawn() {
    String purpose = "introduce";
    DemoSite.purpose(purpose, "CONSENT", TO_THE_OTHER_SIDE);
    DemoSite.collectionPoint("introductions", "privacy", purpose);
    String user = newUser();
    String notice = DemoSite.notice("introductions", user).then().extract().path("id");
    seller =
        DemoSite.answer(notice, user, purpose + " GIVEN i")
            .statusCode(201)
            .extract()
            .path("subject");
    String id = record("SEPARATE_CONSENT", purpose, "mobile").statusCode(201).extract().path("id");
    approve(id, "one").statusCode(200);

    asSite()
        .header("Idempotency-Key", user)
        .body("{\"subject\":{\"id\":\"" + seller + "\"},\"all\":true,\"channel\":\"web\"}")
        .post("/v1/withdrawals")
        .then()
        .statusCode(201);

    approve(id, "two").statusCode(409).body("violations[0].code", equalTo("withdrawn"));
  }

  @Test
  void objectionInTheMeantimeStopsIt() {
    String id = record("CONTRACT_NECESSITY", "account", "mobile").extract().path("id");
    approve(id, "one");
    as(Tokens.service("retention-service"))
        .header("Shouyue-Site", SITE)
        .body("{\"restricted\":[],\"objected\":[\"account\"]}")
        .put("/v1/subjects/" + seller + "/restrictions")
        .then()
        .statusCode(204);

    approve(id, "two").statusCode(409).body("violations[0].code", equalTo("objected"));
    refuse(id).statusCode(200).body("state", equalTo("REFUSED"));
    approve(id, "two").statusCode(409).body("code", equalTo("illegal-move"));
  }

  private ValidatableResponse record(String ground, String purpose, String category) {
    return asSite()
        .body(
            """
            {"subject":{"id":"%s"},"receiver":{"id":"%s"},"purpose":"%s","categories":["%s"],
             "ground":"%s","matter":"deal-7","document":"2026-0042","evidenceSha256":"%s"}
            """
                .formatted(seller, buyer, purpose, category, ground, "ef".repeat(32)))
        .post("/v1/contact-releases")
        .then();
  }

  private static ValidatableResponse approve(String id, String who) {
    return as(Tokens.staff(List.of(SITE), "dpo").as(who))
        .post("/v1/contact-releases/" + id + "/approve")
        .then();
  }

  private static ValidatableResponse refuse(String id) {
    return asDpo().post("/v1/contact-releases/" + id + "/refuse").then();
  }

  private long told() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) FROM outbox_message
                    WHERE topic = 'in-app-message' AND ordering_key = :person
                    """)
                .bind("person", seller)
                .mapTo(Long.class)
                .one());
  }
}
