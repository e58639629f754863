package io.shouyue.identity.subject;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyRef;
import io.shouyue.platform.keys.RetentionClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The database side of a step: one transaction, repeatable. */
@ApplicationScoped
class SubjectMoves {
  private static final List<RetentionClass> ENDING_WITH_THE_SUBJECT =
      List.of(RetentionClass.ACCOUNT, RetentionClass.IDENTITY);

  private final PgSubjectStore subjects;
  private final PgStepStore steps;
  private final SubjectKeeping keeping;
  private final DataKeys keys;
  private final AuditTrail audit;

  SubjectMoves(
      PgSubjectStore subjects,
      PgStepStore steps,
      SubjectKeeping keeping,
      DataKeys keys,
      AuditTrail audit) {
    this.subjects = subjects;
    this.steps = steps;
    this.keeping = keeping;
    this.keys = keys;
    this.audit = audit;
  }

  /** Applies the step and stores its answer when nothing is left to do. */
  @Transactional
  @RetryOnConflict
  MoveResult apply(SubjectRef ref, SubjectMove move) {
    if (move.target() == SubjectState.ERASED) {
      return Objects.requireNonNull(erase(ref.site(), Map.of(ref, move)).get(ref));
    }
    SubjectState state = subjects.lock(ref);
    requireLegal(state, move.target());
    Map<String, Integer> counts = new TreeMap<>();
    keeping.all().forEach(feature -> counts.putAll(feature.apply(ref, move)));
    if (subjects.change(ref, move.target())) {
      audit.record(act(ref, move));
    }
    MoveResult result = new MoveResult(counts, remaining(keeping.all(), ref, move));
    if (result.done()) {
      if (move.target() == SubjectState.HELD) {
        subjects.withoutSignIn(ref);
      }
      steps.store(ref, move, result);
    }
    return result;
  }

  /**
   * Erases people of one site, each as {@link #apply} does, by the same statements for all of them
   * but where a feature keeps something. Fails for all where it fails for one.
   */
  @Transactional
  @RetryOnConflict
  Map<SubjectRef, MoveResult> erase(String site, Map<SubjectRef, SubjectMove> moves) {
    Set<SubjectRef> people = moves.keySet();
    subjects.lock(site, people).values().forEach(state -> requireLegal(state, SubjectState.ERASED));
    Map<SubjectRef, List<SubjectRecords>> concerned = keeping.keeping(site, people);
    Map<SubjectRef, Map<String, Integer>> counts = new HashMap<>();
    moves.forEach(
        (ref, move) -> {
          Map<String, Integer> own = new TreeMap<>();
          of(concerned, ref).forEach(feature -> own.putAll(feature.apply(ref, move)));
          counts.put(ref, own);
        });
    Map<SubjectRef, Integer> destroyed = byOwner(site, keys.destroy(ending(people)));
    Set<SubjectRef> changed = subjects.change(site, people, SubjectState.ERASED);
    audit.record(
        changed.stream().map(ref -> act(ref, Objects.requireNonNull(moves.get(ref)))).toList());
    Map<SubjectRef, Integer> left = byOwner(site, keys.live(ending(people)));
    Map<SubjectRef, MoveResult> results = new HashMap<>();
    moves.forEach(
        (ref, move) -> {
          Map<String, Integer> own = Objects.requireNonNull(counts.get(ref));
          own.put("keys", destroyed.getOrDefault(ref, 0));
          int remaining = remaining(of(concerned, ref), ref, move) + left.getOrDefault(ref, 0);
          results.put(ref, new MoveResult(own, remaining));
        });
    Map<SubjectRef, SubjectMove> done = new HashMap<>(moves);
    done.keySet().removeIf(ref -> !Objects.requireNonNull(results.get(ref)).done());
    steps.store(done, results);
    return results;
  }

  private static void requireLegal(SubjectState from, SubjectState to) {
    if (!from.mayBecome(to)) {
      throw new IdentityException(IdentityError.ILLEGAL_MOVE);
    }
  }

  private static List<SubjectRecords> of(
      Map<SubjectRef, List<SubjectRecords>> concerned, SubjectRef ref) {
    return concerned.getOrDefault(ref, List.of());
  }

  private static AuditAct act(SubjectRef ref, SubjectMove move) {
    return new AuditAct(
        ref.site(),
        "retention-service",
        "SERVICE",
        "identity." + move.target().name().toLowerCase(Locale.ROOT),
        move.plan(),
        ref.id().value(),
        null);
  }

  private static List<KeyRef> ending(Collection<SubjectRef> people) {
    return people.stream()
        .flatMap(
            ref ->
                ENDING_WITH_THE_SUBJECT.stream()
                    .map(retention -> new KeyRef(ref.site(), ref.id().value(), retention)))
        .toList();
  }

  private static Map<SubjectRef, Integer> byOwner(String site, Collection<KeyRef> refs) {
    Map<SubjectRef, Integer> counts = new HashMap<>();
    refs.forEach(
        key -> counts.merge(new SubjectRef(site, new SubjectId(key.owner())), 1, Integer::sum));
    return counts;
  }

  private static int remaining(List<SubjectRecords> concerned, SubjectRef ref, SubjectMove move) {
    return concerned.stream().mapToInt(feature -> feature.remaining(ref, move)).sum();
  }
}
