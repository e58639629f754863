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
import io.shouyue.retention.datamap.HttpSystem;
import io.shouyue.retention.subject.SourceReferences;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Erasure in a system that is no database. */
@QuarkusTest
@WithTestResource(RetentionResource.class)
class HttpSourceApiTest {

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject ErasureDriver driver;
  @Inject PgPlanStore plans;
  @Inject SourceReferences references;

  private final SubjectId person = SubjectId.fresh();
  private final HttpSystem system = new HttpSystem();

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    Api.manualReview(true);
    background.settle();
    system.answers(200, "{\"done\": true, \"counts\": {\"letters\": 3}}");
    references.put("demo", person, "user-7");
    system.register();
  }

  @AfterEach
  void end() {
    system.retire();
  }

  @Test
  void signedMessageNamesThePersonAsTheSystemKnowsThem() {
    cancelled();

    assertThat(system.genuine()).containsExactly(true);
    assertThat(system.told().getFirst().get("type").asText()).isEqualTo("erasure.requested");
    assertThat(system.told().getFirst().get("externalId").asText()).isEqualTo("user-7");
    Api.get(Api.DPO, "/v1/erasures/" + plan())
        .body("phase", equalTo("HOLD"))
        .body("sources[0].state", equalTo("DONE"))
        .body("sources[0].tables[0].touched", equalTo(3));
  }

  @Test
  void withoutAnAcknowledgementItIsAskedAgainUnderTheSameId() {
    system.answers(200, "{\"done\": false}");
    cancelled();
    waiting("not-acknowledged");
    system.answers(500, "{\"done\": false}");
    goOn();
    waiting("not-acknowledged");

    system.answers(200, "{\"done\": true}");
    for (int step = 0; step < ErasureStep.of(ErasurePhase.CANCEL).size(); step++) {
      goOn();
    }

    assertThat(system.told().stream().map(message -> message.get("id").asText()).distinct())
        .hasSize(1);
    assertThat(system.told().size()).isGreaterThanOrEqualTo(3);
    assertThat(system.genuine()).containsOnly(true);
    Api.get(Api.DPO, "/v1/erasures/" + plan()).body("phase", equalTo("HOLD"));
  }

  @Test
  void systemThatIsDownHoldsTheStepUpAndIsShown() {
    system.stop();

    cancelled();

    waiting("source-unreachable");
  }

  private void waiting(String error) {
    Api.get(Api.DPO, "/v1/erasures/" + plan())
        .body("phase", equalTo("CANCEL"))
        .body("sources[0].state", equalTo("PENDING"))
        .body("sources[0].lastError", equalTo(error));
  }

  private void cancelled() {
    String request = Api.filed(person, "CANCELLATION");
    Api.move(Api.DPO, request, "grant", "{}").statusCode(200);
    background.settle();
  }

  private void goOn() {
    try {
      driver.handle(new PlanRef(plan()), new OutboxMessage(0, plan(), 1));
    } catch (StepUnfinished stillWaiting) {
      // as the relay sees it
    }
  }

  private String plan() {
    return plans.ofSubject("demo", person.value()).getFirst().id();
  }
}
