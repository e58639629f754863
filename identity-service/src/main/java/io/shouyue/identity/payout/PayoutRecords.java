package io.shouyue.identity.payout;

import io.shouyue.identity.subject.SubjectMove;
import io.shouyue.identity.subject.SubjectRecords;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.SubjectRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Lines of batches stay as books, without saying whose they were. */
@ApplicationScoped
class PayoutRecords implements SubjectRecords {
  private final PgPayoutLineStore lines;

  PayoutRecords(PgPayoutLineStore lines) {
    this.lines = lines;
  }

  @Override
  public String keeps() {
    return SubjectRows.in("payout_line");
  }

  @Override
  public Map<String, Integer> apply(SubjectRef ref, SubjectMove move) {
    return switch (move.target()) {
      case ACTIVE -> Map.of();
      case CANCELLED -> Map.of();
      case HELD -> Map.of();
      case ERASED -> Map.of("payoutLines", lines.anonymise(ref));
    };
  }

  @Override
  public int remaining(SubjectRef ref, SubjectMove move) {
    return switch (move.target()) {
      case ACTIVE, CANCELLED -> 0;
      case HELD -> 0;
      case ERASED -> lines.count(ref);
    };
  }
}
