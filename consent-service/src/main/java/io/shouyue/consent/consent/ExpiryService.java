package io.shouyue.consent.consent;

import io.shouyue.consent.ledger.Circumstances;
import io.shouyue.consent.ledger.ConsentEvent;
import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.Lapsed;
import io.shouyue.consent.ledger.Ledger;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Writes down that consents have run out, and lets follow what an end brings with it. Decisions
 * know it without this.
 */
@ApplicationScoped
public class ExpiryService {
  private final Ledger ledger;
  private final SubjectService subjects;
  private final Endings endings;
  private final LegalClock clock;

  ExpiryService(Ledger ledger, SubjectService subjects, Endings endings, LegalClock clock) {
    this.ledger = ledger;
    this.subjects = subjects;
    this.endings = endings;
    this.clock = clock;
  }

  /** Subjects with a consent that has run out, a few at once. */
  List<Lapsed> lapsed() {
    return ledger.lapsed(clock.now());
  }

  /**
   * Ends what has run out of one subject; returns how many consents that were: none of one that is
   * not active, whose account has ended them in its own way.
   */
  @Transactional
  public int expire(Lapsed lapsed) {
    if (!subjects.lockIfActive(lapsed.site(), lapsed.subject())) {
      return 0;
    }
    Map<String, Standing> standings = ledger.standings(lapsed.site(), lapsed.subject());
    List<Standing> over = standings.values().stream().filter(this::hasRunOut).toList();
    if (over.isEmpty()) {
      return 0;
    }
    List<ConsentEvent> events =
        new EndEvents(
                lapsed.site(),
                lapsed.subject(),
                EventType.EXPIRED,
                null,
                Circumstances.system("validity-over"))
            .of(standings.values(), over, clock.now());
    Ending ending =
        endings.of(
            lapsed.site(),
            lapsed.subject(),
            EndCause.EXPIRED,
            events.getFirst().id(),
            standings,
            over);
    ledger.append(lapsed.site(), lapsed.subject(), standings, events);
    endings.follow(ending);
    return over.size();
  }

  private boolean hasRunOut(Standing standing) {
    Instant until = standing.validUntil();
    return standing.isGiven() && until != null && !clock.now().isBefore(until);
  }
}
