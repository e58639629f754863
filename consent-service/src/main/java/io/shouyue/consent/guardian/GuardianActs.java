package io.shouyue.consent.guardian;

import io.shouyue.consent.subject.AgeService;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which answers were a guardian's, and how long these last. */
@ApplicationScoped
public class GuardianActs {
  /** A guardian's consents go on for so long once the child is 14 and is asked itself. */
  public static final Duration AFTER_14 = Duration.ofDays(30);

  /** Without a verified birth date a guardian is asked again after so many years. */
  private static final int YEARS_UNVERIFIED = 1;

  private final PgGuardianActStore store;
  private final AgeService ages;
  private final LegalClock clock;

  GuardianActs(PgGuardianActStore store, AgeService ages, LegalClock clock) {
    this.store = store;
    this.ages = ages;
    this.clock = clock;
  }

  /** Remembers that these answers were a guardian's; nobody waits for that guardian any more. */
  @Transactional(TxType.MANDATORY)
  public void record(Collection<GuardianAct> acts) {
    if (acts.isEmpty()) {
      return;
    }
    store.insert(acts);
    ages.answered(acts.stream().map(GuardianAct::child).collect(Collectors.toSet()));
  }

  /**
   * From when each answer of a guardian stands, by purpose; empty for whoever never was a child.
   */
  public Map<String, Set<Instant>> of(Subject subject) {
    return subject.age().isKnown()
        ? store.of(new SubjectKey(subject.site(), subject.id()))
        : Map.of();
  }

  /** When the last of a guardian's consents that are given now ends by itself. */
  public Instant latestEnd(Subject child) {
    Instant until = child.age().childUntil();
    return until == null
        ? Beijing.startOf(clock.today().plusYears(YEARS_UNVERIFIED))
        : until.plus(AFTER_14);
  }
}
