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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
    return end(lapsed, this::hasRunOut, EndCause.EXPIRED, "validity-over", null);
  }

  /**
   * Ends whatever one subject has given, for its data passed to a successor who has to ask again.
   *
   * @param transfer names it
   */
  @Transactional
  public int transferred(Lapsed whom, String transfer) {
    return end(whom, Standing::isGiven, EndCause.TRANSFERRED, "controller-changed", transfer);
  }

  private int end(
      Lapsed whom,
      Predicate<Standing> which,
      EndCause cause,
      String reason,
      @Nullable String recordRef) {
    if (!subjects.lockIfActive(whom.site(), whom.subject())) {
      return 0;
    }
    Map<String, Standing> standings = ledger.standings(whom.site(), whom.subject());
    List<Standing> over = standings.values().stream().filter(which).toList();
    if (over.isEmpty()) {
      return 0;
    }
    List<ConsentEvent> events =
        new EndEvents(
                whom.site(), whom.subject(), EventType.EXPIRED, null, Circumstances.system(reason))
            .of(standings.values(), over, clock.now());
    String ref = recordRef == null ? events.getFirst().id() : recordRef;
    Ending ending = endings.of(whom.site(), whom.subject(), cause, ref, standings, over);
    ledger.append(whom.site(), whom.subject(), standings, events);
    endings.follow(ending);
    return over.size();
  }

  private boolean hasRunOut(Standing standing) {
    Instant until = standing.validUntil();
    return standing.isGiven() && until != null && !clock.now().isBefore(until);
  }
}
