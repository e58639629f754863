package io.shouyue.consent.consent;

import static io.shouyue.consent.DemoSite.asDpo;
import static io.shouyue.consent.DemoSite.asSubject;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.reason;
import static io.shouyue.consent.DemoSite.signUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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

/** Withdrawal, expiry and retirement: what goes, by when, and who hears of it. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class EndingApiTest {
  @Inject TestLegalClock clock;
  @Inject ExpiryJob expiry;
  @Inject RetirementJob retirement;
  @Inject Jdbi jdbi;

  private String code;
  private String subject;

  @BeforeEach
  void signUpForARaffle() {
    clock.reset();
    DemoSite.prepare();
    code = "raffle_" + UUID.randomUUID().toString().substring(0, 8);
    DemoSite.purpose(
        code, "CONSENT", "\"categories\":[\"mobile\",\"postal_address\"],\"validityDays\":10");
    DemoSite.collectionPoint("p-" + code.replace('_', '-'), "privacy", "account", code);
    String user = newUser();
    signUp(user);
    String notice =
        DemoSite.notice("p-" + code.replace('_', '-'), user).then().extract().path("id");
    subject = DemoSite.answer(notice, user, code + " GIVEN r").extract().path("subject");
    jdbi.useHandle(h -> h.execute("DELETE FROM outbox_message"));
  }

  @Test
  void withdrawalSaysWhatGoesByWhenAndWhatStaysForWhat() {
    withdraw()
        .statusCode(201)
        .body("erasure.due", hasSize(1))
        .body("erasure.due[0].category", equalTo("postal_address"))
        .body("erasure.due[0].purposes", equalTo(List.of(code)))
        .body("erasure.due[0].rule", equalTo("30 days after the end"))
        .body("erasure.due[0].eraseBy", equalTo("2026-12-20"))
        .body("erasure.kept", hasSize(1))
        .body("erasure.kept[0].category", equalTo("mobile"))
        .body("erasure.kept[0].neededBy.purpose", hasItem("account"))
        .body("erasure.kept[0].neededBy.basis", hasItem("CONTRACT"));
  }

  @Test
  void receiptOfAWithdrawalSaysTheSame() {
    String receipt = withdraw().extract().path("receipt");

    JsonPath document =
        asSubject(subject)
            .accept("application/ld+json")
            .get("/v1/receipts/" + receipt)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(document.getString("'shouyue:erasure'.due[0].pii_type")).isEqualTo("postal_address");
    assertThat(document.getString("'shouyue:erasure'.due[0].erase_by")).isEqualTo("2026-12-20");
    assertThat(document.getString("'shouyue:erasure'.kept[0].pii_type")).isEqualTo("mobile");
  }

  @Test
  void withdrawalOrdersTheErasureInTheSameTransaction() {
    String receipt = withdraw().extract().path("receipt");

    JsonPath order = order();
    assertThat(order.getString("site")).isEqualTo("demo");
    assertThat(order.getList("events")).hasSize(1);
    assertThat(order.getString("events[0].subject.id")).isEqualTo(subject);
    assertThat(order.getString("events[0].category")).isEqualTo("postal_address");
    assertThat(order.getString("events[0].trigger")).isEqualTo("consent-withdrawn");
    assertThat(order.getString("events[0].recordRef")).isEqualTo(receipt);
  }

  @Test
  void expiryOrdersTheErasure() {
    clock.advance(Duration.ofDays(12));

    expiry.run();

    assertThat(order().getString("events[0].trigger")).isEqualTo("consent-expired");
  }

  @Test
  void retirementEndsTheConsentAndOrdersTheErasureOnce() {
    asDpo().post("/v1/purposes/" + code + "/retire").then().statusCode(200);

    retirement.run();
    retirement.run();

    assertThat(order().getString("events[0].trigger")).isEqualTo("purpose-retired");
    assertThat(order().getString("events[0].recordRef")).isEqualTo(code + "/1");
    assertThat(reason(subject, code)).isEqualTo("purpose-retired");
    asDpo()
        .get("/v1/subjects/" + subject + "/consent-events?limit=1")
        .then()
        .body("items[0].type", equalTo("EXPIRED"))
        .body("items[0].purpose", equalTo(code));
  }

  @Test
  void cancelledAccountIsLeftToItsOwnPlan() {
    DemoSite.state(subject, "CANCELLED", "a").statusCode(200);

    assertThat(orders()).isEmpty();
  }

  @Test
  void consentOfSomeoneElseIsUntouchedByAWithdrawal() {
    String other = signUp(newUser(), "marketing GIVEN m");

    withdraw();

    assertThat(reason(other, "marketing")).isEqualTo("consent-given");
    asDpo()
        .get("/v1/subjects/" + other + "/consent-events")
        .then()
        .body("items.type", not(hasItem("WITHDRAWN")));
  }

  private ValidatableResponse withdraw() {
    return asSubject(subject)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body("{\"channel\":\"web\",\"purposes\":[\"" + code + "\"]}")
        .post("/v1/withdrawals")
        .then();
  }

  private JsonPath order() {
    List<String> orders = orders();
    assertThat(orders).hasSize(1);
    return JsonPath.from(orders.getFirst());
  }

  private List<String> orders() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT payload FROM outbox_message
                    WHERE topic = 'erasure-order' AND payload LIKE '%' || :subject || '%'
                    """)
                .bind("subject", subject)
                .mapTo(String.class)
                .list());
  }
}
