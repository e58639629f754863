package io.shouyue.identity.face;

import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Counts the persons, not photos, whose faces are stored. At 100,000 the filing has 30 working days
 * from the day it was reached (face measures 15); at 80 % of it a warning goes out each day.
 */
@ApplicationScoped
public class StoredFaces implements RecurringJob {
  private static final Logger LOG = Logger.getLogger(StoredFaces.class);
  private static final int WHOLE = 100;

  private final PgFaceUpkeep upkeep;
  private final FaceConfig config;
  private final AuditTrail audit;
  private final LegalClock clock;

  StoredFaces(PgFaceUpkeep upkeep, FaceConfig config, AuditTrail audit, LegalClock clock) {
    this.upkeep = upkeep;
    this.config = config;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * How it stands.
   *
   * @param filingWorkingDays how long the filing then has
   * @param reachedOn the Beijing day on which the filing clock began; null before
   */
  public record Count(
      long persons,
      long filingFrom,
      int filingWorkingDays,
      boolean warning,
      @Nullable LocalDate reachedOn) {}

  /** The count at this moment. */
  public Count count() {
    long persons = upkeep.personsStored();
    return new Count(
        persons,
        config.filingFrom(),
        config.filingWorkingDays(),
        isNear(persons),
        upkeep.reached(config.filingFrom()));
  }

  @Override
  public String name() {
    return "stored-faces";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  @Transactional
  public void run() {
    long persons = upkeep.personsStored();
    boolean reachedBefore = upkeep.reached(config.filingFrom()) != null;
    upkeep.noteCount(clock.today(), persons);
    if (!reachedBefore && persons >= config.filingFrom()) {
      LOG.errorf("stored faces reached the filing threshold persons=%d", persons);
      record("stored-faces.filing-due");
    } else if (isNear(persons)) {
      LOG.warnf("stored faces near the filing threshold persons=%d", persons);
    }
  }

  private boolean isNear(long persons) {
    return persons * WHOLE >= config.filingFrom() * config.warnAt();
  }

  private void record(String action) {
    audit.record(
        new AuditAct(DataKeys.SITE, "identity-service", "SYSTEM", action, "faces", null, null));
  }
}
