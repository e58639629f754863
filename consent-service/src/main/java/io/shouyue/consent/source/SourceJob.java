package io.shouyue.consent.source;

import io.shouyue.consent.BatchJob;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.consent.subject.SubjectLifeService;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/**
 * Forgets people who were known by nothing but a contact, three years after the last use of it was
 * stopped or ended: so long it can be shown that they were told. The contact stays suppressed.
 */
@ApplicationScoped
public class SourceJob implements BatchJob {
  private static final int YEARS = 3;
  private static final int AT_ONCE = 100;

  private final PgSuppliedContactStore store;
  private final SubjectLifeService life;
  private final LegalClock clock;

  SourceJob(PgSuppliedContactStore store, SubjectLifeService life, LegalClock clock) {
    this.store = store;
    this.life = life;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "supplied-people";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public int batch() {
    List<SubjectKey> over = store.overBy(Beijing.startOf(clock.today().minusYears(YEARS)), AT_ONCE);
    over.forEach(life::forget);
    return over.size();
  }
}
