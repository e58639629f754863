package io.shouyue.identity.subject;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The database side of a step: one transaction, repeatable. */
@ApplicationScoped
class SubjectMoves {
  private static final List<RetentionClass> ENDING_WITH_THE_SUBJECT =
      List.of(RetentionClass.ACCOUNT, RetentionClass.IDENTITY);

  private final PgSubjectStore subjects;
  private final PgStepStore steps;
  private final Instance<SubjectRecords> records;
  private final DataKeys keys;

  SubjectMoves(
      PgSubjectStore subjects, PgStepStore steps, Instance<SubjectRecords> records, DataKeys keys) {
    this.subjects = subjects;
    this.steps = steps;
    this.records = records;
    this.keys = keys;
  }

  /** Applies the step and stores its answer when nothing is left to do. */
  @Transactional
  MoveResult apply(SubjectRef ref, SubjectMove move) {
    SubjectState state = subjects.lock(ref);
    if (!state.mayBecome(move.target())) {
      throw new IdentityException(IdentityError.ILLEGAL_MOVE);
    }
    Map<String, Integer> counts = new TreeMap<>();
    records.forEach(feature -> counts.putAll(feature.apply(ref, move)));
    if (move.target() == SubjectState.ERASED) {
      counts.put("keys", destroyKeys(ref));
    }
    subjects.change(ref, move.target());
    MoveResult result = new MoveResult(counts, remaining(ref, move));
    if (result.done()) {
      steps.store(ref, move, result);
    }
    return result;
  }

  private int destroyKeys(SubjectRef ref) {
    return (int)
        ENDING_WITH_THE_SUBJECT.stream()
            .filter(retention -> keys.destroy(ref.site(), ref.id().value(), retention))
            .count();
  }

  private int remaining(SubjectRef ref, SubjectMove move) {
    int rows = records.stream().mapToInt(feature -> feature.remaining(ref, move)).sum();
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
