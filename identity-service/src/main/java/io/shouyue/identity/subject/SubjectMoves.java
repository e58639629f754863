package io.shouyue.identity.subject;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyRef;
import io.shouyue.platform.keys.RetentionClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    SubjectState state = subjects.lock(ref);
    if (!state.mayBecome(move.target())) {
      throw new IdentityException(IdentityError.ILLEGAL_MOVE);
    }
    List<SubjectRecords> concerned = keeping.concernedBy(ref, move);
    Map<String, Integer> counts = new TreeMap<>();
    concerned.forEach(feature -> counts.putAll(feature.apply(ref, move)));
    if (move.target() == SubjectState.ERASED) {
      counts.put("keys", destroyKeys(ref));
    }
    if (subjects.change(ref, move.target())) {
      audit.record(act(ref, move));
    }
    MoveResult result = new MoveResult(counts, remaining(concerned, ref, move));
    if (result.done()) {
      steps.store(ref, move, result);
    }
    return result;
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

  private int destroyKeys(SubjectRef ref) {
    return keys.destroy(
            ENDING_WITH_THE_SUBJECT.stream()
                .map(retention -> new KeyRef(ref.site(), ref.id().value(), retention))
                .toList())
        .size();
  }

  private int remaining(List<SubjectRecords> concerned, SubjectRef ref, SubjectMove move) {
    int rows = concerned.stream().mapToInt(feature -> feature.remaining(ref, move)).sum();
    if (move.target() != SubjectState.ERASED) {
      return rows;
    }
    return rows
        + (int)
            ENDING_WITH_THE_SUBJECT.stream()
                .filter(retention -> keys.exists(ref.site(), ref.id().value(), retention))
                .count();
  }
}
