package io.shouyue.identity.stepup;

import io.shouyue.identity.subject.SubjectMove;
import io.shouyue.identity.subject.SubjectRecords;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.SubjectRows;
import io.shouyue.identity.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Attempts go with the subject; they hold no field. */
@ApplicationScoped
class StepUpRecords implements SubjectRecords {
  private static final String ATTEMPTS = "step_up";
  private static final String CODES = "step_up_code";

  private final SubjectRows rows;

  StepUpRecords(SubjectRows rows) {
    this.rows = rows;
  }

  @Override
  public String keeps() {
    return SubjectRows.in(ATTEMPTS, CODES);
  }

  @Override
  public Map<String, Integer> apply(SubjectRef ref, SubjectMove move) {
    return move.target() == SubjectState.ERASED
        ? Map.of("stepUps", rows.delete(ATTEMPTS, ref), "stepUpCodes", rows.delete(CODES, ref))
        : Map.of();
  }

  @Override
  public int remaining(SubjectRef ref, SubjectMove move) {
    return move.target() == SubjectState.ERASED
        ? rows.count(ATTEMPTS, ref) + rows.count(CODES, ref)
        : 0;
  }
}
