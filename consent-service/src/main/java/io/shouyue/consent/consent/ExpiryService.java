package io.shouyue.consent.consent;

import io.shouyue.consent.ledger.Circumstances;
import io.shouyue.consent.ledger.ConsentEvent;
import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.Lapsed;
import io.shouyue.consent.ledger.Ledger;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes down that consents have run out. Decisions know it without this. */
@ApplicationScoped
public class ExpiryService {
  private final Ledger ledger;
  private final SubjectService subjects;
  private final LegalClock clock;

  ExpiryService(Ledger ledger, SubjectService subjects, LegalClock clock) {
    this.ledger = ledger;
    this.subjects = subjects;
    this.clock = clock;
  }

  /** Subjects with a consent that has run out, a few at once. */
  List<Lapsed> lapsed() {
    return ledger.lapsed(clock.now());
  }

  /** Ends what has run out of one subject; returns how many consents that were. */
  @Transactional
  public int expire(Lapsed lapsed) {
    subjects.lockActive(lapsed.site(), lapsed.subject());
    Map<String, Standing> standings = ledger.standings(lapsed.site(), lapsed.subject());
    Instant at = EventTimes.after(standings.values(), clock.now());
    List<ConsentEvent> events = new ArrayList<>();
    for (Standing standing : standings.values()) {
      if (hasRunOut(standing)) {
        events.add(expired(lapsed, standing, at));
        at = at.plus(1, ChronoUnit.MICROS);
      }
    }
    ledger.append(lapsed.site(), lapsed.subject(), standings, events);
    return events.size();
  }

  private boolean hasRunOut(Standing standing) {
    Instant until = standing.validUntil();
    return standing.isGiven() && until != null && !clock.now().isBefore(until);
  }

  private static ConsentEvent expired(Lapsed lapsed, Standing standing, Instant at) {
    return new ConsentEvent(
        lapsed.site(),
        lapsed.subject(),
        Ids.sequential(IdKind.EVENT, at),
        EventType.EXPIRED,
        at,
        standing.purpose(),
        standing.purposeVersion(),
        standing.policy(),
        null,
        null,
        Circumstances.system("validity-over"));
  }
}
