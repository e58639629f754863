package io.shouyue.identity.subject;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Steps of many people: what lies outside the database for each of them, then all of them in one
 * transaction. Where it fails they are halved until those that fail stand alone, so that nobody's
 * failure is another's.
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
            one -> attempt(one, done, order -> prepare(site, order, done).ifPresent(waiting::add)));
    apply(site, waiting, done);
    return orders.stream().map(one -> Objects.requireNonNull(done.get(one.subject()))).toList();
  }

  /** Empty for one that was done before, and is now answered as it was then. */
  private Optional<StatesRequest.One> prepare(
      String site, StatesRequest.One one, Map<String, StatesView.One> done) {
    Optional<MoveResult> before = subjects.prepared(ref(site, one), one.order().toMove());
    before.ifPresent(result -> done.put(one.subject(), answer(one, result)));
    return before.isPresent() ? Optional.empty() : Optional.of(one);
  }

  private void apply(
      String site, List<StatesRequest.One> orders, Map<String, StatesView.One> done) {
    if (orders.size() == 1) {
      StatesRequest.One one = orders.getFirst();
      attempt(one, done, order -> done.put(one.subject(), applied(site, order)));
    } else if (!orders.isEmpty()) {
      try {
        List<StatesView.One> together =
            QuarkusTransaction.requiringNew()
                .call(() -> orders.stream().map(one -> applied(site, one)).toList());
        together.forEach(one -> done.put(one.subject(), one));
      } catch (RuntimeException someFailed) {
        int half = orders.size() / 2;
        apply(site, orders.subList(0, half), done);
        apply(site, orders.subList(half, orders.size()), done);
      }
    }
  }

  private StatesView.One applied(String site, StatesRequest.One one) {
    return answer(one, subjects.applied(ref(site, one), one.order().toMove()));
  }

  private static void attempt(
      StatesRequest.One one, Map<String, StatesView.One> done, Consumer<StatesRequest.One> work) {
    try {
      work.accept(one);
    } catch (RuntimeException failure) {
      done.put(one.subject(), new StatesView.One(one.subject(), null, code(failure)));
    }
  }

  private static StatesView.One answer(StatesRequest.One one, MoveResult result) {
    return new StatesView.One(one.subject(), StateView.of(result), null);
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
