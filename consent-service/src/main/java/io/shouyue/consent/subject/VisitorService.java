package io.shouyue.consent.subject;

import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Visitors whose time is over. */
@ApplicationScoped
public class VisitorService {
  /** As for accounts (Civil Code 188: three years to bring a claim). */
  private static final int EVIDENCE_YEARS = 3;

  private static final int AT_ONCE = 200;

  private final PgVisitorStore store;
  private final LegalClock clock;

  VisitorService(PgVisitorStore store, LegalClock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Those that are to be forgotten, a few at once. */
  public List<SubjectKey> over() {
    return store.over(clock.now(), AT_ONCE);
  }

  /** Those forgotten so long ago that their evidence goes too, a few at once. */
  public List<SubjectKey> pastEvidence() {
    return store.overLongAgo(Beijing.startOf(clock.today().minusYears(EVIDENCE_YEARS)), AT_ONCE);
  }
}
