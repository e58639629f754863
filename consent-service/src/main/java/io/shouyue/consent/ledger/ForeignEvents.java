package io.shouyue.consent.ledger;

import io.shouyue.consent.feed.Change;
import io.shouyue.consent.feed.ChangeFeed;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyRef;
import io.shouyue.platform.keys.UnlockedKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes events into the ledger that happened elsewhere. */
@ApplicationScoped
public class ForeignEvents {
  private final Ledger ledger;
  private final PgStandingStore standings;
  private final DataKeys keys;
  private final ChangeFeed feed;

  ForeignEvents(Ledger ledger, PgStandingStore standings, DataKeys keys, ChangeFeed feed) {
    this.ledger = ledger;
    this.standings = standings;
    this.keys = keys;
    this.feed = feed;
  }

  /** Appends them, for several subjects whose locks the caller holds. */
  @Transactional(TxType.MANDATORY)
  public void adopt(List<Adoption> adoptions) {
    if (adoptions.isEmpty()) {
      return;
    }
    Map<Boolean, List<Adoption>> byFresh =
        adoptions.stream().collect(Collectors.partitioningBy(Adoption::fresh));
    List<Adoption> fresh = byFresh.get(true);
    List<Adoption> known = byFresh.get(false);
    List<LoggedEvent> logged = new ArrayList<>(adoptions.size());
    if (!fresh.isEmpty()) {
      try (UnlockedKeys made = keys.make(evidence(fresh))) {
        logged.addAll(ledger.write(events(fresh), made));
      }
      standings.add(rows(fresh));
    }
    if (!known.isEmpty()) {
      try (UnlockedKeys unlocked = keys.unlockOrMake(evidence(known))) {
        logged.addAll(ledger.write(events(known), unlocked));
      }
      standings.put(rows(known));
      feed.append(
          known.stream()
              .map(it -> Change.ofSubject(it.subject().site(), it.subject().id().value()))
              .toList());
    }
    ledger.store(logged, List.of());
  }

  private static List<KeyRef> evidence(List<Adoption> adoptions) {
    return adoptions.stream().map(it -> Ledger.evidence(it.subject())).toList();
  }

  private static List<ConsentEvent> events(List<Adoption> adoptions) {
    List<ConsentEvent> events = new ArrayList<>(adoptions.size());
    adoptions.forEach(it -> events.addAll(it.events()));
    return events;
  }

  private static List<StandingRow> rows(List<Adoption> adoptions) {
    List<StandingRow> rows = new ArrayList<>(adoptions.size());
    adoptions.forEach(it -> it.addRows(rows));
    return rows;
  }
}
