package io.shouyue.identity.person;

import io.shouyue.identity.subject.SubjectMove;
import io.shouyue.identity.subject.SubjectRecords;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.SubjectRows;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Verifications under a subject's state. A held record answers no question any more, so the digests
 * of questions go first; the rows stay as anonymous statistics.
 */
@ApplicationScoped
class VerificationRecords implements SubjectRecords {
  private final PgVerificationUpkeep upkeep;
  private final LegalClock clock;

  VerificationRecords(PgVerificationUpkeep upkeep, LegalClock clock) {
    this.upkeep = upkeep;
    this.clock = clock;
  }

  @Override
  public String keeps() {
    return SubjectRows.in("verification");
  }

  @Override
  public Map<String, Integer> apply(SubjectRef ref, SubjectMove move) {
    return switch (move.target()) {
      case ACTIVE -> Map.of();
      case CANCELLED -> {
        upkeep.abandon(ref, clock.now());
        yield Map.of();
      }
      case HELD -> Map.of("questionDigests", upkeep.forgetQuestions(ref));
      case ERASED -> Map.of("verifications", upkeep.anonymise(ref));
    };
  }

  @Override
  public int remaining(SubjectRef ref, SubjectMove move) {
    return switch (move.target()) {
      case ACTIVE, CANCELLED -> 0;
      case HELD -> upkeep.digests(ref);
      case ERASED -> upkeep.count(ref);
    };
  }
}
