package io.shouyue.retention.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.retention.Api;
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

  @Inject Cancellations cancellations;
  @Inject SourceReferences references;

  private final SubjectId person = SubjectId.fresh();
  private final HttpSystem system = new HttpSystem();

  @BeforeEach
  void start() {
    cancellations.begin();
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
    cancellations.carryOut(person);

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
    cancellations.carryOut(person);
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

    cancellations.carryOut(person);

    waiting("source-unreachable");
  }

  private void waiting(String error) {
    Api.get(Api.DPO, "/v1/erasures/" + plan())
        .body("phase", equalTo("CANCEL"))
        .body("sources[0].state", equalTo("PENDING"))
        .body("sources[0].lastError", equalTo(error));
  }

  private void goOn() {
    try {
      cancellations.goOn(person);
    } catch (StepUnfinished stillWaiting) {
      // as the relay sees it
    }
  }

  private String plan() {
    return cancellations.plan(person);
  }
}
