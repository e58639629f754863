package io.shouyue.retention.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.data.outbox.OutboxMessage;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A step that fails midway, before or after its effect, is repeated and ends the same. */
@QuarkusTest
@WithTestResource(RetentionResource.class)
class CrashApiTest {

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject ErasureDriver driver;
  @Inject Jdbi jdbi;

  private final FakePeers peers = FakePeers.get();
  private final SubjectId person = SubjectId.fresh();

  @BeforeEach
  void start() {
    clock.reset();
    peers.reset();
    Api.registerSites();
    Api.manualReview(true);
    background.settle();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "identity-cancelled",
        "consent-cancelled",
        "account-fields",
        "identity-held",
        "consent-held",
        "consent-erased",
        "identity-erased",
        "log/entries",
        "keys/evidence"
      })
  void callThatFailsBeforeItsEffectIsRepeated(String step) {
    peers.failOn(step);
    runsIntoTheFailure();
    peers.work();
    endsTheSame();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "identity-cancelled",
        "consent-cancelled",
        "identity-held",
        "consent-held",
        "consent-erased",
        "identity-erased",
        "keys/evidence"
      })
  void callWhoseAnswerIsLostIsRepeated(String step) {
    peers.failOn(step);
    peers.failAfterDoing();
    runsIntoTheFailure();
    peers.work();
    endsTheSame();
  }

  private void runsIntoTheFailure() {
    String request = Api.filed(person, "CANCELLATION");
    Api.move(Api.DPO, request, "grant", "{}").statusCode(200);
    background.settle();
    clock.set(Instant.parse("2029-12-01T00:00:00Z"));
    background.settle();
    Api.get(Api.DPO, "/v1/erasures/" + plan())
        .body("steps.findAll { it.lastError != null }.size()", equalTo(1));
  }

  private void endsTheSame() {
    for (int i = 0; i < 30 && !phase().equals("DONE"); i++) {
      driver.handle(new PlanRef(plan()), new OutboxMessage(0, plan(), 2));
      driver.handle(new PlanRef(plan()), new OutboxMessage(0, plan(), 2));
      background.settle();
      clock.advance(Duration.ofDays(400));
      background.settle();
    }
    Api.get(Api.DPO, "/v1/erasures/" + plan())
        .body("phase", equalTo("DONE"))
        .body("steps.state.unique()", equalTo(List.of("DONE")))
        .body("steps.findAll { it.lastError != null }.size()", equalTo(0));
    assertThat(peers.effects(person.value())).as("each order took effect once").isEqualTo(6);
    assertThat(peers.orders(person.value()).stream().distinct())
        .extracting(order -> order.service() + " " + order.state())
        .containsExactly(
            "identity CANCELLED",
            "consent CANCELLED",
            "identity HELD",
            "consent HELD",
            "consent ERASED",
            "identity ERASED");
    assertThat(certificates()).isEqualTo(1);
  }

  private String plan() {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT id FROM erasure_plan WHERE subject_id = :subject")
                .bind("subject", person.value())
                .mapTo(String.class)
                .one());
  }

  private String phase() {
    return Api.get(Api.DPO, "/v1/erasures/" + plan()).extract().path("phase");
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
