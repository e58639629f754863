package io.shouyue.retention.erasure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.FakePeers.Order;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class CancellationApiTest {

  private static final Instant LAST_DAY_OVER = Instant.parse("2027-11-20T16:00:00Z");

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject DataKeys keys;
  @Inject ErasureList list;
  @Inject Jdbi jdbi;
  @Inject MockMailbox mailbox;

  private static final List<String> TABLES =
      List.of("request", "request_event", "request_message", "hold", "disclosure", "officer_task");

  private final FakePeers peers = FakePeers.get();
  private final SubjectId person = SubjectId.fresh();
  private final Tokens self = Tokens.subject("demo", person.value());

  @BeforeEach
  void start() {
    clock.reset();
    peers.reset();
    Api.registerSites();
    Api.manualReview(true);
    background.settle();
  }

  @Test
  void officersGrantStopsServiceAndHoldsOnlyWhatHasABasis() {
    String request = Api.filed(person, "CANCELLATION");
    background.settle();
    assertThat(peers.orders(person.value())).isEmpty();

    Api.move(Api.DPO, request, "grant", "{}").statusCode(200).body("state", equalTo("EXECUTING"));
    background.settle();

    assertThat(peers.orders(person.value()))
        .extracting(order -> order.service() + " " + order.state())
        .containsExactly(
            "identity CANCELLED", "consent CANCELLED", "identity HELD", "consent HELD");
    assertThat(peers.orders(person.value()).get(2).keep())
        .containsExactlyInAnyOrder("username", "realName");
    Api.get(Api.DPO, "/v1/requests/" + request)
        .body("state", equalTo("CLOSED"))
        .body("held", equalTo(true))
        .body("details", nullValue())
        .body("messages", hasSize(0))
        .body("clocks.find { it.promise == 'executed-15wd' }.state", equalTo("KEPT"));
    String number = Api.get(Api.DPO, "/v1/requests/" + request).extract().path("number");
    given()
        .get("/public/demo/requests/" + number)
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("held.state", equalTo("RUNNING"))
        .body("held.endsAt", equalTo(LAST_DAY_OVER.toString()))
        .body("held.lines.find { it.field == 'username' }.exceedsBasis", equalTo(true));
    hold()
        .body("state", equalTo("RUNNING"))
        .body("lastDay", equalTo("2027-11-20"))
        .body("endsAt", equalTo(LAST_DAY_OVER.toString()))
        .body("lines.field", containsInAnyOrder("username", "realName"))
        .body("lines.find { it.field == 'username' }.flags", hasItem("exceeds-basis"))
        .body("lines.find { it.field == 'username' }.basisLastDay", equalTo("2027-05-20"))
        .body("lines.find { it.field == 'realName' }.flags", hasSize(0))
        .body("flags", hasItems("exceeds-basis", "decision-missing"));
  }

  @Test
  void siteWithoutManualReviewNeedsNobody() {
    Api.manualReview(false);

    String request = Api.filed(person, "CANCELLATION");
    background.settle();

    Api.get(Api.DPO, "/v1/requests/" + request).body("state", equalTo("CLOSED"));
    hold().body("state", equalTo("RUNNING"));
  }

  @Test
  void holdStillStandsAfter365DaysAndEndsOneDayLater() {
    cancelled();
    clock.advance(Duration.ofDays(365));
    background.settle();
    hold().body("state", equalTo("RUNNING"));
    assertThat(peers.orders(person.value())).noneMatch(order -> order.state().equals("ERASED"));

    clock.set(LAST_DAY_OVER.minusSeconds(1));
    background.settle();
    hold().body("state", equalTo("RUNNING"));

    clock.set(LAST_DAY_OVER);
    background.settle();
    assertThat(peers.orders(person.value())).extracting(Order::state).endsWith("ERASED", "ERASED");
  }

  @Test
  void endIsCertifiedLoggedAndListed() {
    cancelled();
    String hold = holdId();
    Api.as(Api.DPO)
        .contentType("application/json")
        .body("{\"reason\": \"the authority's notice is being renewed\"}")
        .post("/v1/holds/" + hold + "/lines/username/decision")
        .then()
        .statusCode(200)
        .body("flags", not(hasItem("decision-missing")));
    String erasure = hold().extract().path("erasure");

    holdOver();

    String certificate =
        Api.get(Api.DPO, "/v1/erasures/" + erasure)
            .statusCode(200)
            .body("phase", equalTo("EVIDENCE"))
            .body("subject", nullValue())
            .body("steps.find { it.step == 'retention-erased' }.counts.keys", equalTo(1))
            .extract()
            .path("certificate");
    Api.get(Api.AUDITOR, "/v1/certificates/" + certificate)
        .statusCode(200)
        .body("leaf", notNullValue())
        .body("record.kind", equalTo("CANCELLATION"))
        .body("record.hold.lastDay", equalTo("2027-11-20"))
        .body("record.keysDestroyed", hasItems("account", "identity"))
        .body("record.lines.find { it.field == 'username' }.exceedsBasis", equalTo(true))
        .body(
            "record.lines.find { it.field == 'username' }.decision.reason",
            containsString("renewed"))
        .body("record.steps.step", hasItems("consent-erased", "identity-erased"));
    String text = Api.as(Api.DPO).get("/v1/certificates/" + certificate).asString();
    assertThat(text).doesNotContain(person.value());
    assertThat(peers.log())
        .filteredOn(entry -> entry.at("/record/erasure").asText().equals(erasure))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.get("type").asText()).isEqualTo("erasure-certificate");
              assertThat(entry.at("/record/id").asText()).isEqualTo(certificate);
            });
    assertThat(list.entries())
        .filteredOn(entry -> entry.subject().equals(person.value()))
        .singleElement()
        .satisfies(entry -> assertThat(entry.plan()).isEqualTo(erasure));
  }

  @Test
  void finalStatementTellsOfOpeningsAndThenTheContactIsGone() {
    peers.account(Map.of("username", "made-up", "email", "canary@mail.invalid"));
    String request = cancelled();
    opened("\"reason\": \"SECURITY\", \"reference\": \"inc-1\"");
    opened(
        "\"reason\": \"AUTHORITY_ORDER\", \"reference\": \"doc-2\", \"authority\": \"x\","
            + " \"article\": \"x\", \"issuedOn\": \"2026-11-19\", \"secrecy\": \"Act 9\"");
    String erasure = hold().extract().path("erasure");

    holdOver();

    String certificate = Api.get(Api.DPO, "/v1/erasures/" + erasure).extract().path("certificate");
    assertThat(mailbox.getMailsSentTo("canary@mail.invalid"))
        .singleElement()
        .satisfies(
            mail ->
                assertThat(mail.getText())
                    .contains(certificate, "安全事件", "realName")
                    .doesNotContain("有关机关", person.value()));
    Api.get(Api.DPO, "/v1/certificates/" + certificate)
        .body("record.openings.reason", equalTo(List.of("SECURITY")));
    Api.get(Api.DPO, "/v1/erasures/" + erasure)
        .body("steps.find { it.step == 'final-statement' }.counts.messages", equalTo(1));
    assertThat(keys.exists("demo", person.value(), new RetentionClass("last-word"))).isFalse();
    noTableNames(request);
  }

  private void opened(String ground) {
    String path = "/v1/holds/" + holdId() + "/break-glass";
    String asked =
        Api.as(Api.AGENT)
            .contentType("application/json")
            .body("{\"justification\": \"x\", \"fields\": [\"realName\"], %s}".formatted(ground))
            .post(path)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Api.as(Api.DPO).post(path + "/" + asked + "/approve").then().statusCode(200);
  }

  @Test
  void erasedPersonIsGoneForEverybody() {
    String request = cancelled();
    String erasure = hold().extract().path("erasure");

    holdOver();

    Api.get(self, "/v1/requests").statusCode(410).body("code", equalTo("erased"));
    Api.get(self, "/v1/erasures/" + erasure).statusCode(410);
    Api.get(Api.SITE, "/v1/erasures/" + erasure).statusCode(410);
    Api.get(Api.SITE, "/v1/requests?subject=" + person.value()).statusCode(410);
    Api.file(
            Api.SITE,
            "{\"type\": \"ACCESS\", \"subject\": {\"id\": \"%s\"}}".formatted(person.value()))
        .then()
        .statusCode(410);
    Api.file(self, "{\"type\": \"ACCESS\"}").then().statusCode(410);
    Api.get(Api.DPO, "/v1/requests/" + request).statusCode(404);
    assertThat(keys.exists("demo", person.value(), RetentionClass.ACCOUNT)).isFalse();
    assertThat(keys.exists("demo", person.value(), RetentionClass.EVIDENCE)).isTrue();
  }

  @Test
  void onlyTheBareIdIsLeftInTheTables() {
    Api.move(self, Api.filed(person, "ACCESS"), "messages", "{\"text\": \"canary-message\"}")
        .statusCode(200);
    String request = cancelled();

    holdOver();

    noTableNames(request);
  }

  private void noTableNames(String request) {
    for (String table : tables()) {
      String dump =
          jdbi.withHandle(
              h ->
                  String.join(
                      "\n",
                      h.createQuery("SELECT t::text FROM " + table + " t")
                          .mapTo(String.class)
                          .list()));
      assertThat(dump).as(table).doesNotContain("canary");
      if (TABLES.contains(table)) {
        assertThat(dump).as(table).doesNotContain(person.value()).doesNotContain(request);
      }
    }
  }

  @Test
  void sealedEvidenceEndsThreeYearsAfterClosing() {
    cancelled();
    String erasure = hold().extract().path("erasure");
    holdOver();
    clock.set(Instant.parse("2029-11-20T15:59:59Z"));
    background.settle();
    assertThat(keys.exists("demo", person.value(), RetentionClass.EVIDENCE)).isTrue();

    clock.set(Instant.parse("2029-11-20T16:00:00Z"));
    background.settle();

    assertThat(keys.exists("demo", person.value(), RetentionClass.EVIDENCE)).isFalse();
    assertThat(peers.destroyedKeys())
        .contains(
            "consent " + person.value() + " evidence", "identity " + person.value() + " evidence");
    Api.get(Api.DPO, "/v1/erasures/" + erasure).body("phase", equalTo("DONE"));
  }

  @Test
  void oneJumpOverEveryEndGoesThroughAllOfThem() {
    cancelled();
    String erasure = hold().extract().path("erasure");

    clock.advance(Duration.ofDays(1_100));
    background.settle();

    Api.get(Api.DPO, "/v1/erasures/" + erasure)
        .body("phase", equalTo("DONE"))
        .body("steps.state.unique()", equalTo(List.of("DONE")));
  }

  @Test
  void accountWithoutAnyBasisIsErasedAtOnce() {
    peers.holds("nickname", "email");

    cancelled();

    assertThat(peers.orders(person.value()))
        .extracting(order -> order.service() + " " + order.state())
        .containsExactly(
            "identity CANCELLED", "consent CANCELLED", "consent ERASED", "identity ERASED");
    Api.get(self, "/v1/requests").statusCode(410);
  }

  private String cancelled() {
    String request = Api.filed(person, "CANCELLATION");
    Api.move(Api.DPO, request, "grant", "{}").statusCode(200);
    background.settle();
    return request;
  }

  private void holdOver() {
    clock.set(LAST_DAY_OVER);
    background.settle();
  }

  private ValidatableResponse hold() {
    return Api.get(Api.DPO, "/v1/holds/" + holdId()).statusCode(200);
  }

  private String holdId() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT h.id FROM hold h JOIN erasure_plan p ON p.id = h.plan_id
                    WHERE p.subject_id = :subject
                    """)
                .bind("subject", person.value())
                .mapTo(String.class)
                .one());
  }

  private List<String> tables() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT table_name FROM information_schema.tables
                    WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                      AND table_name NOT LIKE 'flyway%'
                    """)
                .mapTo(String.class)
                .list());
  }
}
