package io.shouyue.identity.guardian;

import io.shouyue.identity.subject.SubjectMove;
import io.shouyue.identity.subject.SubjectRecords;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Who cancels acts for nobody and is acted for by nobody; who is erased leaves no row. */
@ApplicationScoped
class GuardianshipRecords implements SubjectRecords {
  private final PgGuardianshipStore store;
  private final LegalClock clock;

  GuardianshipRecords(PgGuardianshipStore store, LegalClock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String keeps() {
    return """
    EXISTS (SELECT 1 FROM guardianship
      WHERE site = :site AND (child = :subject OR guardian = :subject))
    """;
  }

  @Override
  public Map<String, Integer> apply(SubjectRef ref, SubjectMove move) {
    return switch (move.target()) {
      case ACTIVE -> Map.of();
      case CANCELLED, HELD -> Map.of("openGuardianships", end(ref));
      case ERASED -> Map.of("guardianships", store.delete(ref));
    };
  }

  @Override
  public int remaining(SubjectRef ref, SubjectMove move) {
    return switch (move.target()) {
      case ACTIVE, CANCELLED, HELD -> 0;
      case ERASED -> store.of(ref).size();
    };
  }

  private int end(SubjectRef ref) {
    var open =
        store.of(ref).stream()
            .filter(row -> row.state().next().contains(GuardianshipState.ENDED))
            .toList();
    open.forEach(row -> store.end(row, GuardianshipState.ENDED, "subject-cancelled", clock.now()));
    return open.size();
  }
}
