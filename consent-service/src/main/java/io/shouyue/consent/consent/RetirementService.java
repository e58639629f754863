package io.shouyue.consent.consent;

import io.shouyue.consent.ledger.Circumstances;
import io.shouyue.consent.ledger.ConsentEvent;
import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.Ledger;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/**
 * Ends a retired purpose for one person: a consent is written down as over, and what nobody needs
 * any more is to be erased. Decisions know of the retirement without this.
 */
@ApplicationScoped
public class RetirementService {
  private final Ledger ledger;
  private final SubjectService subjects;
  private final Endings endings;
  private final LegalClock clock;

  RetirementService(Ledger ledger, SubjectService subjects, Endings endings, LegalClock clock) {
    this.ledger = ledger;
    this.subjects = subjects;
    this.endings = endings;
    this.clock = clock;
  }

  /** Ends it; told purposes have nothing to write down, only something to erase. */
  @Transactional
  public void end(Retired retired, SubjectId subject) {
    subjects.lockActive(retired.site(), subject);
    Map<String, Standing> standings = ledger.standings(retired.site(), subject);
    Standing standing = standings.get(retired.purpose());
    if (standing == null) {
      return;
    }
    Ending ending =
        endings.of(
            retired.site(),
            subject,
            EndCause.RETIRED,
            retired.purpose() + "/" + retired.version(),
            standings,
            List.of(standing));
    if (standing.isGiven()) {
      List<ConsentEvent> events =
          new EndEvents(
                  retired.site(),
                  subject,
                  EventType.EXPIRED,
                  null,
                  Circumstances.system("purpose-retired"))
              .of(standings.values(), List.of(standing), clock.now());
      ledger.append(retired.site(), subject, standings, events);
    }
    endings.follow(ending);
  }
}
