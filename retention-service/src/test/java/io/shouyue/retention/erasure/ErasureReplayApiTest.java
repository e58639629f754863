package io.shouyue.retention.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a restore brings back goes again. The databases here are as an old backup left them. */
@QuarkusTest
@WithTestResource(RetentionResource.class)
class ErasureReplayApiTest {

  private static final Tokens OPERATOR = Tokens.staff(List.of("demo"), "operator");
  private static final String[] EVERYWHERE = {
    "identity CANCELLED", "consent CANCELLED", "consent ERASED", "identity ERASED"
  };

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject ErasureList list;
  @Inject RestoreMark mark;
  @Inject DataKeys keys;
  @Inject Jdbi jdbi;

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
    everythingIsReplayed();
    peers.reset();
  }

  @Test
  void personOfABackupOlderThanTheirCancellationIsErasedAgain() {
    Api.filed(person, "ACCESS");
    String plan = Ids.random(IdKind.ERASURE);
    list.append(List.of(new ErasureListEntry("demo", person.value(), plan, clock.today())));
    pending().body("pending", equalTo(1));

    everythingIsReplayed();

    assertThat(
            peers.orders(person.value()).stream()
                .map(order -> order.service() + " " + order.state())
                .distinct())
        .containsExactly(EVERYWHERE);
    Api.get(self, "/v1/requests").statusCode(410);
    assertThat(keys.exists("demo", person.value(), RetentionClass.ACCOUNT)).isFalse();
    Api.get(Api.DPO, "/v1/erasures/" + plan)
        .body("phase", equalTo("EVIDENCE"))
        .body("evidenceEndsAt", equalTo("2029-11-20T16:00:00Z"))
        .body("certificate", notNullValue());
  }

  @Test
  void holdOfARestoredDatabaseEndsAtOnce() {
    String plan = held();
    list.append(List.of(new ErasureListEntry("demo", person.value(), plan, clock.today())));

    everythingIsReplayed();

    String hold =
        Api.get(Api.DPO, "/v1/erasures/" + plan)
            .body("phase", equalTo("EVIDENCE"))
            .extract()
            .path("hold");
    Api.get(Api.DPO, "/v1/holds/" + hold).body("state", equalTo("ENDED"));
    Api.get(self, "/v1/requests").statusCode(410);
  }

  @Test
  void legalHoldOfThatTimeBringsNobodyBack() {
    String plan = held();
    Api.as(Api.DPO)
        .contentType("application/json")
        .header("Idempotency-Key", plan)
        .body(
            """
            {"subject": {"id": "%s"}, "fields": ["username"], "kind": "LITIGATION",
             "document": "示例文号〔2026〕9号", "reason": "a suit", "reviewOn": "2027-05-20"}
            """
                .formatted(person.value()))
        .post("/v1/legal-holds")
        .then()
        .statusCode(201);
    list.append(List.of(new ErasureListEntry("demo", person.value(), plan, clock.today())));

    everythingIsReplayed();

    Api.get(Api.DPO, "/v1/erasures/" + plan).body("phase", equalTo("EVIDENCE"));
  }

  @Test
  void restoreOfAnotherServicesDatabaseIsToldByTheMarkAndReachesItByTheSameSteps() {
    String plan = held();
    clock.set(Instant.parse("2027-11-20T16:00:00Z"));
    background.settle();
    pending().body("pending", equalTo(0));
    List<FakePeers.Order> before = peers.orders(person.value());
    int effects = peers.effects(person.value());
    mark.applied(0);
    pending().body("pending", equalTo(list.entries().size()));

    everythingIsReplayed();

    assertThat(mark.applied()).isEmpty();
    assertThat(peers.orders(person.value())).hasSizeGreaterThan(before.size());
    assertThat(peers.effects(person.value())).as("idempotent by step").isEqualTo(effects);
    Api.get(Api.DPO, "/v1/erasures/" + plan).body("phase", equalTo("EVIDENCE"));
  }

  @Test
  void serviceThatIsAwayKeepsTheEntryPending() {
    String plan = Ids.random(IdKind.ERASURE);
    list.append(List.of(new ErasureListEntry("demo", person.value(), plan, clock.today())));
    peers.failOn("consent-erased");

    Api.as(OPERATOR).post("/v1/erasure-list/replay").then().statusCode(503);
    pending().body("pending", equalTo(1));
    Api.get(Api.DPO, "/v1/erasures/" + plan).body("phase", equalTo("END"));

    peers.work();
    everythingIsReplayed();
    Api.get(Api.DPO, "/v1/erasures/" + plan).body("phase", equalTo("EVIDENCE"));
  }

  @Test
  void webhookThatIsOnItsWayKeepsNobodyOut() {
    String plan = Ids.random(IdKind.ERASURE);
    list.append(List.of(new ErasureListEntry("demo", person.value(), plan, clock.today())));
    peers.leaveUnfinished("consent-erased");

    everythingIsReplayed();
    Api.get(self, "/v1/requests").statusCode(410);
    Api.get(Api.DPO, "/v1/erasures/" + plan).body("phase", equalTo("END"));

    peers.work();
    background.settle();
    Api.get(Api.DPO, "/v1/erasures/" + plan).body("phase", equalTo("EVIDENCE"));
  }

  private String held() {
    String request = Api.filed(person, "CANCELLATION");
    Api.move(Api.DPO, request, "grant", "{}").statusCode(200);
    background.settle();
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT id FROM erasure_plan WHERE subject_id = :subject")
                .bind("subject", person.value())
                .mapTo(String.class)
                .one());
  }

  private void everythingIsReplayed() {
    int left;
    do {
      left =
          Api.as(OPERATOR)
              .post("/v1/erasure-list/replay")
              .then()
              .statusCode(200)
              .extract()
              .path("pending");
    } while (left > 0);
  }

  private static ValidatableResponse pending() {
    return Api.get(Api.SERVICE, "/v1/erasure-list").statusCode(200);
  }
}
