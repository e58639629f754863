package io.shouyue.consent.consent;

import io.shouyue.consent.ledger.Circumstances;
import io.shouyue.consent.ledger.ConsentEvent;
import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the events that end consents.
 *
 * @param type WITHDRAWN or EXPIRED
 */
record EndEvents(
    String site, SubjectId subject, EventType type, @Nullable String receipt, Circumstances how) {

  /** One for each consent that ends, in order and after all that stood before. */
  List<ConsentEvent> of(Collection<Standing> before, List<Standing> ending, Instant now) {
    Instant at = EventTimes.after(before, now);
    List<ConsentEvent> events = new ArrayList<>();
    for (Standing standing : ending) {
      events.add(event(standing, at));
      at = at.plus(1, ChronoUnit.MICROS);
    }
    return events;
  }

  private ConsentEvent event(Standing standing, Instant at) {
    return new ConsentEvent(
        site,
        subject,
        Ids.sequential(IdKind.EVENT, at),
        type,
        at,
        standing.purpose(),
        standing.purposeVersion(),
        standing.policy(),
        null,
        null,
        receipt,
        how,
        null);
  }
}
