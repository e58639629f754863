package io.shouyue.consent.subject;

import io.quarkus.narayana.jta.QuarkusTransaction;
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

/**
 * Steps of many people in one transaction. Where it fails they are halved until those that fail
 * stand alone, so that nobody's failure is another's.
 */
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
    take(
        site,
        orders.stream().sorted(Comparator.comparing(StatesRequest.One::subject)).toList(),
        done);
    return orders.stream().map(one -> Objects.requireNonNull(done.get(one.subject()))).toList();
  }

  private void take(String site, List<StatesRequest.One> orders, Map<String, StatesView.One> done) {
    try {
      List<StatesView.One> together =
          QuarkusTransaction.requiringNew()
              .call(() -> orders.stream().map(one -> step(site, one)).toList());
      together.forEach(one -> done.put(one.subject(), one));
    } catch (RuntimeException failure) {
      if (orders.size() == 1) {
        String subject = orders.getFirst().subject();
        done.put(subject, new StatesView.One(subject, null, code(failure)));
      } else {
        int half = orders.size() / 2;
        take(site, orders.subList(0, half), done);
        take(site, orders.subList(half, orders.size()), done);
      }
    }
  }

  private StatesView.One step(String site, StatesRequest.One one) {
    StepResult result = life.step(site, new SubjectId(one.subject()), one.order());
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
