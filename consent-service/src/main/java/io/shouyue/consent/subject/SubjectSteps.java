package io.shouyue.consent.subject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.shouyue.platform.data.retry.Halving;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;

/** Steps of many people in one transaction, in which nobody's failure is another's. */
@ApplicationScoped
public class SubjectSteps {
  private static final Logger LOG = Logger.getLogger(SubjectSteps.class);

  private final SubjectLifeService life;

  SubjectSteps(SubjectLifeService life) {
    this.life = life;
  }

  /** Takes each person's step; in the order of their names, so that two calls wait in one order. */
  public List<StatesView.One> take(String site, List<StatesRequest.One> orders) {
    Map<String, StatesView.One> done = new HashMap<>();
    Halving.each(
        orders.stream().sorted(Comparator.comparing(StatesRequest.One::subject)).toList(),
        some -> together(site, some).forEach(one -> done.put(one.subject(), one)),
        (one, failure) ->
            done.put(one.subject(), new StatesView.One(one.subject(), null, code(failure))));
    return orders.stream().map(one -> Objects.requireNonNull(done.get(one.subject()))).toList();
  }

  private List<StatesView.One> together(String site, List<StatesRequest.One> orders) {
    boolean end = orders.stream().allMatch(one -> one.order().state() == SubjectState.ERASED);
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                end ? erased(site, orders) : orders.stream().map(one -> step(site, one)).toList());
  }

  private List<StatesView.One> erased(String site, List<StatesRequest.One> orders) {
    Map<String, StepResult> results = life.erase(site, orders);
    return orders.stream()
        .map(one -> view(one, Objects.requireNonNull(results.get(one.subject()))))
        .toList();
  }

  private StatesView.One step(String site, StatesRequest.One one) {
    return view(one, life.step(site, new SubjectId(one.subject()), one.order()));
  }

  private static StatesView.One view(StatesRequest.One one, StepResult result) {
    return new StatesView.One(one.subject(), StepView.of(result), null);
  }

  private static String code(RuntimeException failure) {
    if (failure instanceof DomainException refused) {
      return refused.code().code();
    }
    LOG.warnf("step failed error=%s", failure.getClass().getSimpleName());
    return CommonError.INTERNAL.code();
  }
}
