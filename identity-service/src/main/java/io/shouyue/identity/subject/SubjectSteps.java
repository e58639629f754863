package io.shouyue.identity.subject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.shouyue.platform.data.retry.Halving;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Steps of many people: what lies outside the database for each of them, then all of them in one
 * transaction, in which nobody's failure is another's.
 */
@ApplicationScoped
class SubjectSteps {
  private static final Logger LOG = Logger.getLogger(SubjectSteps.class);

  private final SubjectService subjects;

  SubjectSteps(SubjectService subjects) {
    this.subjects = subjects;
  }

  /** Takes each person's step; in the order of their names, so that two calls wait in one order. */
  List<StatesView.One> take(String site, List<StatesRequest.One> orders) {
    Map<String, StatesView.One> done = new HashMap<>();
    List<StatesRequest.One> waiting = new ArrayList<>();
    orders.stream()
        .sorted(Comparator.comparing(StatesRequest.One::subject))
        .forEach(
            one -> {
              try {
                prepare(site, one, done).ifPresent(waiting::add);
              } catch (RuntimeException failure) {
                done.put(one.subject(), refused(one, failure));
              }
            });
    Halving.each(
        waiting,
        some -> together(site, some).forEach(one -> done.put(one.subject(), one)),
        (one, failure) -> done.put(one.subject(), refused(one, failure)));
    return orders.stream().map(one -> Objects.requireNonNull(done.get(one.subject()))).toList();
  }

  /** Empty for one that was done before, and is now answered as it was then. */
  private Optional<StatesRequest.One> prepare(
      String site, StatesRequest.One one, Map<String, StatesView.One> done) {
    Optional<MoveResult> before = subjects.prepared(ref(site, one), one.order().toMove());
    before.ifPresent(result -> done.put(one.subject(), answer(one, result)));
    return before.isPresent() ? Optional.empty() : Optional.of(one);
  }

  private List<StatesView.One> together(String site, List<StatesRequest.One> orders) {
    return QuarkusTransaction.requiringNew()
        .call(() -> orders.stream().map(one -> applied(site, one)).toList());
  }

  private StatesView.One applied(String site, StatesRequest.One one) {
    return answer(one, subjects.applied(ref(site, one), one.order().toMove()));
  }

  private static StatesView.One answer(StatesRequest.One one, MoveResult result) {
    return new StatesView.One(one.subject(), StateView.of(result), null);
  }

  private static StatesView.One refused(StatesRequest.One one, RuntimeException failure) {
    return new StatesView.One(one.subject(), null, code(failure));
  }

  private static SubjectRef ref(String site, StatesRequest.One one) {
    return new SubjectRef(site, new SubjectId(one.subject()));
  }

  private static String code(RuntimeException failure) {
    if (failure instanceof DomainException refused) {
      return refused.code().code();
    }
    LOG.warnf("step failed error=%s", failure.getClass().getSimpleName());
    return CommonError.INTERNAL.code();
  }
}
