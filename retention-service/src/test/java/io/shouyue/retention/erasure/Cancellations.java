package io.shouyue.retention.erasure;

import io.shouyue.platform.data.outbox.OutboxMessage;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import jakarta.enterprise.context.ApplicationScoped;

/** Accounts of the demo site that are cancelled, and the plans by which their people go. */
@ApplicationScoped
class Cancellations {

  private final TestLegalClock clock;
  private final Background background;
  private final ErasureDriver driver;
  private final PgPlanStore plans;

  Cancellations(
      TestLegalClock clock, Background background, ErasureDriver driver, PgPlanStore plans) {
    this.clock = clock;
    this.background = background;
    this.driver = driver;
    this.plans = plans;
  }

  /** A day on which nothing is under way. */
  void begin() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    Api.manualReview(true);
    background.settle();
  }

  /** The cancellation is asked for and granted; nothing was done for it yet. */
  void grant(SubjectId person) {
    String request = Api.filed(person, "CANCELLATION");
    Api.move(Api.DPO, request, "grant", "{}").statusCode(200);
  }

  /** The same, and whatever can be done at once is. */
  void carryOut(SubjectId person) {
    grant(person);
    background.settle();
  }

  /** The plan's id. */
  String plan(SubjectId person) {
    return plans.ofSubject("demo", person.value()).getFirst().id();
  }

  /**
   * The plan's next step, as the relay takes it.
   *
   * @throws StepUnfinished when it waits for somebody
   */
  void goOn(SubjectId person) {
    String plan = plan(person);
    driver.handle(new PlanRef(plan), new OutboxMessage(0, plan, 1));
  }
}
