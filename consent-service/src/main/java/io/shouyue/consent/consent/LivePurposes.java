package io.shouyue.consent.consent;

import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeService;
import io.shouyue.consent.purpose.PurposeState;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which purposes hold for a person: consents that stand, and what rests on another basis. */
@ApplicationScoped
class LivePurposes {
  private final PurposeService purposes;
  private final LegalClock clock;

  LivePurposes(PurposeService purposes, LegalClock clock) {
    this.purposes = purposes;
    this.clock = clock;
  }

  /** Of the standings those that hold, without the ones that are just ending. */
  List<Purpose> without(String site, Map<String, Standing> standings, Collection<String> ending) {
    List<Standing> others =
        standings.values().stream()
            .filter(standing -> !ending.contains(standing.purpose()))
            .toList();
    Map<String, Purpose> known =
        purposes.inForce(site, others.stream().map(Standing::purpose).toList());
    return others.stream()
        .filter(standing -> holds(standing, known.get(standing.purpose())))
        .map(standing -> known.get(standing.purpose()))
        .toList();
  }

  /** The definitions in force of these purposes. */
  List<Purpose> named(String site, Collection<String> codes) {
    Map<String, Purpose> known = purposes.inForce(site, codes);
    return codes.stream().map(known::get).filter(Objects::nonNull).toList();
  }

  private boolean holds(Standing standing, @Nullable Purpose purpose) {
    if (purpose == null || purpose.state() != PurposeState.PUBLISHED) {
      return false;
    }
    return !purpose.definition().restsOnConsent() || isGivenNow(standing);
  }

  private boolean isGivenNow(Standing standing) {
    Instant until = standing.validUntil();
    return standing.isGiven() && (until == null || clock.now().isBefore(until));
  }
}
