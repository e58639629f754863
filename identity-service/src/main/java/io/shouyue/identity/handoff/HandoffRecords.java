package io.shouyue.identity.handoff;

import io.shouyue.identity.subject.SubjectMove;
import io.shouyue.identity.subject.SubjectRecords;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.SubjectRows;
import io.shouyue.identity.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** No hand-off outlives the account: whatever was asked for is void from CANCELLED on. */
@ApplicationScoped
class HandoffRecords implements SubjectRecords {
  private static final String TABLE = "handoff";

  private final SubjectRows rows;

  HandoffRecords(SubjectRows rows) {
    this.rows = rows;
  }

  @Override
  public String keeps() {
    return SubjectRows.in(TABLE);
  }

  @Override
  public Map<String, Integer> apply(SubjectRef ref, SubjectMove move) {
    return move.target() == SubjectState.ACTIVE
        ? Map.of()
        : Map.of("handoffs", rows.delete(TABLE, ref));
  }

  @Override
  public int remaining(SubjectRef ref, SubjectMove move) {
    return move.target() == SubjectState.ACTIVE ? 0 : rows.count(TABLE, ref);
  }
}
