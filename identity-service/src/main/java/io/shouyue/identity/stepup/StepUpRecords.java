package io.shouyue.identity.stepup;

import io.shouyue.identity.subject.SubjectMove;
import io.shouyue.identity.subject.SubjectRecords;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Attempts go with the subject; they hold no field. */
@ApplicationScoped
class StepUpRecords implements SubjectRecords {
  private final PgStepUpStore store;

  StepUpRecords(PgStepUpStore store) {
    this.store = store;
  }

  @Override
  public Map<String, Integer> apply(SubjectRef ref, SubjectMove move) {
    return move.target() == SubjectState.ERASED ? Map.of("stepUps", store.delete(ref)) : Map.of();
  }

  @Override
  public int remaining(SubjectRef ref, SubjectMove move) {
    return move.target() == SubjectState.ERASED ? store.count(ref) : 0;
  }
}
