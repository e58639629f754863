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
import java.util.Set;
import java.util.stream.Collectors;
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
    Map<SubjectRef, SubjectMove> moves = moves(site, orders);
    Map<SubjectRef, MoveResult> before = subjects.before(site, moves);
    Set<SubjectRef> withSignIn = subjects.withSignIn(moves.keySet());
    List<StatesRequest.One> waiting = new ArrayList<>();
    orders.stream()
        .sorted(Comparator.comparing(StatesRequest.One::subject))
        .forEach(
            one -> {
              SubjectRef ref = ref(site, one);
              MoveResult known = before.get(ref);
              if (known != null) {
                done.put(one.subject(), answer(one, known));
              } else if (!withSignIn.contains(ref) || isPrepared(ref, one, done)) {
                waiting.add(one);
              }
            });
    Halving.each(
        waiting,
        some -> together(site, some).forEach(one -> done.put(one.subject(), one)),
        (one, failure) -> done.put(one.subject(), refused(one, failure)));
    return orders.stream().map(one -> Objects.requireNonNull(done.get(one.subject()))).toList();
  }

  /** False when its part outside the database failed, which is its answer then. */
  private boolean isPrepared(
      SubjectRef ref, StatesRequest.One one, Map<String, StatesView.One> done) {
    try {
      subjects.prepare(ref, one.order().toMove());
      return true;
    } catch (RuntimeException failure) {
      done.put(one.subject(), refused(one, failure));
      return false;
    }
  }

  private List<StatesView.One> together(String site, List<StatesRequest.One> orders) {
    Map<Boolean, List<StatesRequest.One>> ends =
        orders.stream()
            .collect(Collectors.partitioningBy(one -> one.order().state() == SubjectState.ERASED));
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              List<StatesView.One> done = new ArrayList<>(erased(site, ends.get(true)));
              ends.get(false).forEach(one -> done.add(applied(site, one)));
              return done;
            });
  }

  private List<StatesView.One> erased(String site, List<StatesRequest.One> orders) {
    Map<SubjectRef, MoveResult> results = subjects.erased(site, moves(site, orders));
    return orders.stream()
        .map(one -> answer(one, Objects.requireNonNull(results.get(ref(site, one)))))
        .toList();
  }

  private static Map<SubjectRef, SubjectMove> moves(String site, List<StatesRequest.One> orders) {
    Map<SubjectRef, SubjectMove> moves = new HashMap<>();
    orders.forEach(one -> moves.put(ref(site, one), one.order().toMove()));
    return moves;
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
