package io.shouyue.retention.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import io.shouyue.retention.datamap.DemoShop;
import io.shouyue.retention.subject.SourceReferences;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cancellations that reach into the website's own database. */
@QuarkusTest
@WithTestResource(RetentionResource.class)
class SourceErasureApiTest {

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject Cancellations cancellations;
  @Inject ErasureProgress progress;
  @Inject RemoteSteps remote;
  @Inject PgPlanStore plans;
  @Inject ErasureList list;
  @Inject SourceReferences references;
  @Inject Jdbi jdbi;

  private final String category = "shop_" + UUID.randomUUID().toString().substring(0, 8);
  private final SubjectId person = SubjectId.fresh();
  private DemoShop shop;

  @BeforeEach
  void start() {
    cancellations.begin();
    shop = new DemoShop();
    shop.register();
    shop.map(category);
    references.put("demo", person, "3");
  }

  @AfterEach
  void end() {
    shop.retire();
  }

  @Test
  void whatNoRuleKeepsGoesAtOnceAndTheInvoiceWhenTheLawsPeriodIsOver() {
    keepInvoices();
    cancellations.carryOut(person);
    assertThat(shop.count("customer WHERE id = 3")).isZero();
    assertThat(shop.count("orders WHERE user_id = 3")).isZero();
    assertThat(shop.count("invoice WHERE user_id = 3")).isEqualTo(1);

    clock.set(Instant.parse("2027-12-01T00:00:00Z"));
    background.settle();
    assertThat(shop.count("invoice WHERE user_id = 3")).as("kept by law").isEqualTo(1);
    Api.get(Api.DPO, "/v1/erasures/" + plan())
        .body("phase", equalTo("EVIDENCE"))
        .body("kept[0].lastDay", equalTo("2036-11-20"))
        .body("kept[0].basis", containsString("实施细则"))
        .body("kept[0].doneAt", nullValue());
    assertThat(references.of("demo", person)).isPresent();

    clock.set(Instant.parse("2036-11-20T16:00:00Z"));
    background.settle();
    assertThat(shop.count("invoice WHERE user_id = 3")).isZero();
    assertThat(shop.count("invoice")).isEqualTo(11);
    assertThat(references.of("demo", person)).isEmpty();
  }

  @Test
  void certificateTellsWhatWasDoneWhereAndMayBeKeptInEveryForm() {
    cancellations.carryOut(person);
    holdOver();
    String path =
        "/v1/certificates/"
            + Api.get(Api.DPO, "/v1/erasures/" + plan()).extract().path("certificate");

    Api.get(Api.DPO, path)
        .body("record.result", equalTo("DE_IDENTIFIED"))
        .body(
            "record.sources.find { it.stage == 'CANCEL' }.tables.table",
            hasItems("public.customer", "public.orders"))
        .body(
            "record.sources.find { it.stage == 'CANCEL' }.tables"
                + ".find { it.table == 'public.orders' }.touched",
            equalTo(2))
        .body(
            "record.sources.find { it.stage == 'CANCEL' }.reasons",
            hasItem("public.orders k=2 of 5"));
    String record = Api.get(Api.DPO, path).extract().asString();
    assertThat(record).doesNotContain(person.value(), "13800000003", "测试甲3");
    accepting("application/ld+json", path)
        .body("proof.state", equalTo("INTEGRATED"))
        .body("result", equalTo("DE_IDENTIFIED"));
    accepting("text/plain", path).body(startsWith("c2sp.org/tlog-proof@v1"));
    byte[] pdf = accepting("application/pdf", path).extract().asByteArray();
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  @Test
  void systemThatCannotBeReachedIsShownAndTriedAgain() {
    shop.signInAs("nobody_here");
    cancellations.carryOut(person);

    Api.get(Api.DPO, "/v1/erasures/" + plan())
        .body("phase", equalTo("CANCEL"))
        .body("sources[0].state", equalTo("PENDING"))
        .body("sources[0].lastError", equalTo("source-unreachable"));
    assertThat(shop.count("customer WHERE id = 3")).isEqualTo(1);

    shop.signInAs("postgres");
    driveToTheEnd(Optional.empty());
    assertThat(shop.count("customer WHERE id = 3")).isZero();
  }

  @Test
  void personWhoseIdInTheWebsiteNobodyToldIsNotPassedOver() {
    SubjectId unknown = SubjectId.fresh();
    cancellations.carryOut(unknown);

    Api.get(Api.DPO, "/v1/erasures/" + cancellations.plan(unknown))
        .body("phase", equalTo("CANCEL"))
        .body("sources[0].lastError", equalTo("reference-unknown"));
  }

  @Test
  void legalHoldKeepsTheFieldAndTheEndWaitsForItsRelease() {
    String hold =
        Api.as(Api.DPO)
            .contentType("application/json")
            .body(
                """
                {"subject": {"id": "%s"}, "fields": ["mobile"], "kind": "LITIGATION",
                 "document": "2026-0042", "reason": "a case is pending",
                 "reviewOn": "2027-06-01"}
                """
                    .formatted(person))
            .post("/v1/legal-holds")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    cancellations.carryOut(person);
    assertThat(FakePeers.get().orders(person.value()).get(2).keep()).contains("mobile");
    holdOver();
    Api.get(Api.DPO, "/v1/erasures/" + plan())
        .body("phase", equalTo("END"))
        .body("steps.findAll { it.state == 'DONE' }.step", not(hasItem("listed")));

    Api.as(Api.DPO)
        .contentType("application/json")
        .body("{\"reason\": \"settled\"}")
        .post("/v1/legal-holds/" + hold + "/release")
        .then()
        .statusCode(200);
    background.settle();
    Api.get(Api.DPO, "/v1/erasures/" + plan()).body("phase", equalTo("EVIDENCE"));
  }

  /** Three kills at every step: the end is the same and the certificate true. */
  @ParameterizedTest
  @EnumSource(ErasureStep.class)
  void processKilledAtAnyStepEndsTheSame(ErasureStep victim) {
    keepInvoices();
    cancellations.grant(person);

    driveToTheEnd(Optional.of(victim));

    assertThat(shop.count("customer WHERE id = 3")).isZero();
    assertThat(shop.count("orders WHERE user_id = 3")).isZero();
    assertThat(shop.count("orders")).isEqualTo(24);
    assertThat(FakePeers.get().effects(person.value())).isEqualTo(6);
    assertThat(list.entries()).anyMatch(entry -> entry.subject().equals(person.value()));
    Api.get(Api.DPO, "/v1/erasures/" + plan())
        .body("phase", equalTo("DONE"))
        .body("steps.state.unique()", equalTo(List.of("DONE")))
        .body(
            "sources.find { it.stage == 'CANCEL' }.tables"
                + ".find { it.table == 'public.orders' }.touched",
            equalTo(2));
    assertThat(certificates()).isEqualTo(1);
  }

  private void driveToTheEnd(Optional<ErasureStep> victim) {
    for (int i = 0; i < 60 && plans.find(plan()).orElseThrow().phase() != ErasurePhase.DONE; i++) {
      ErasurePlan plan = plans.find(plan()).orElseThrow();
      Optional<ErasureStep> next = progress.next(plan);
      if (plan.phase() == ErasurePhase.HOLD) {
        clock.advance(Duration.ofDays(400));
        plans.phase(plan.id(), ErasurePhase.END);
      } else if (next.isEmpty()) {
        clock.advance(Duration.ofDays(400));
        background.runDueTimers();
      } else {
        if (next.equals(victim)) {
          kill(plan, next.get());
        }
        cancellations.goOn(person);
      }
    }
  }

  /** Dies after the effect, then in the middle of the commit, then after it. */
  private void kill(ErasurePlan plan, ErasureStep step) {
    remote.perform(plan, step);
    StepOutcome outcome = remote.perform(plan, step);
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          progress.finish(plan.id(), step, outcome);
                          throw new IllegalStateException("killed");
                        }))
        .hasMessageContaining("killed");
    assertThat(progress.next(plans.find(plan.id()).orElseThrow())).contains(step);
    progress.finish(plan.id(), step, remote.perform(plan, step));
    progress.finish(plan.id(), step, outcome);
  }

  private void keepInvoices() {
    Api.as(Api.DPO)
        .contentType("application/json")
        .body(
            """
            {"category": "invoice_%s", "trigger": "account-cancelled", "bound": "AT_LEAST",
             "amount": 120, "unit": "MONTH", "action": "DELETE", "basisKind": "LAW",
             "basis": "税收征收管理法实施细则 第二十九条"}
            """
                .formatted(category))
        .post("/v1/retention-rules")
        .then()
        .statusCode(201);
  }

  private void holdOver() {
    clock.set(Instant.parse("2027-11-20T16:00:00Z"));
    background.settle();
  }

  private static ValidatableResponse accepting(String type, String path) {
    return Api.as(Api.DPO).accept(type).get(path).then().statusCode(200);
  }

  private String plan() {
    return cancellations.plan(person);
  }

  private long certificates() {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT count(*) FROM certificate WHERE erasure_id = :plan")
                .bind("plan", plan())
                .mapTo(long.class)
                .one());
  }
}
