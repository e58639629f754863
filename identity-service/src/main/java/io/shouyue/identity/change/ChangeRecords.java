package io.shouyue.identity.change;

import io.shouyue.identity.subject.SubjectMove;
import io.shouyue.identity.subject.SubjectRecords;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.SubjectRows;
import io.shouyue.identity.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Changes go with the subject; they hold no field. */
@ApplicationScoped
class ChangeRecords implements SubjectRecords {
  private static final String TABLE = "identity_change";

  private final SubjectRows rows;

  ChangeRecords(SubjectRows rows) {
    this.rows = rows;
  }

  @Override
  public String keeps() {
    return SubjectRows.in(TABLE);
  }

  @Override
  public Map<String, Integer> apply(SubjectRef ref, SubjectMove move) {
    return move.target() == SubjectState.ERASED
        ? Map.of("identityChanges", rows.delete(TABLE, ref))
        : Map.of();
  }

  @Override
  public int remaining(SubjectRef ref, SubjectMove move) {
    return move.target() == SubjectState.ERASED ? rows.count(TABLE, ref) : 0;
  }
}
