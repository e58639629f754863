package io.shouyue.retention.erasure;

import io.shouyue.platform.data.jobs.SteadyWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Ends holds whose last day is over, on every node at once, no plan on two of them. */
@ApplicationScoped
public class HoldEnds implements SteadyWork {

  private static final Duration REST = Duration.ofSeconds(2);

  /**
   * Ten portions: enough for a step's statements to cost little, and soon there for other nodes.
   */
  private static final int BATCH = 500;

  private final EndingPlans plans;
  private final EndingTogether ending;

  HoldEnds(EndingPlans plans, EndingTogether ending) {
    this.plans = plans;
    this.ending = ending;
  }

  @Override
  public String name() {
    return "hold-ends";
  }

  @Override
  public Duration rest() {
    return REST;
  }

  @Override
  public boolean turn() {
    List<ErasurePlan> taken = plans.take(BATCH);
    taken.stream().collect(Collectors.groupingBy(ErasurePlan::site)).values().forEach(ending::end);
    return !taken.isEmpty();
  }
}
