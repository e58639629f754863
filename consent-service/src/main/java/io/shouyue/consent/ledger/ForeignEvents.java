package io.shouyue.consent.ledger;

import io.shouyue.consent.feed.Change;
import io.shouyue.consent.feed.ChangeFeed;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.NewKeys;
import io.shouyue.platform.keys.UnlockedKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Takes events into the ledger that happened elsewhere. For people whom nobody knows yet they can
 * be written down before anything is stored.
 */
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

  /** Evidence keys for subjects who have none yet, not stored so far; the caller closes them. */
  public NewKeys newKeys(Collection<SubjectKey> subjects) {
    return keys.fresh(subjects.stream().map(Ledger::evidence).toList());
  }

  /** Stores the keys of these subjects. */
  @Transactional(TxType.MANDATORY)
  public void store(NewKeys fresh, Collection<SubjectKey> subjects) {
    keys.store(fresh, subjects.stream().map(Ledger::evidence).toList());
  }

  /** Writes events down under keys that are at hand; nothing is stored by it. */
  public List<LoggedEvent> write(Collection<ConsentEvent> events, UnlockedKeys unlocked) {
    return ledger.write(events, unlocked);
  }

  /** The same under keys that are looked up, and made where there are none. */
  @Transactional(TxType.MANDATORY)
  public List<LoggedEvent> write(Collection<ConsentEvent> events) {
    try (UnlockedKeys unlocked =
        ledger.evidenceKeys(
            events.stream()
                .map(it -> new SubjectKey(it.site(), it.subject()))
                .collect(Collectors.toSet()))) {
      return ledger.write(events, unlocked);
    }
  }

  /** Appends them, for several subjects whose locks the caller holds. */
  @Transactional(TxType.MANDATORY)
  public void adopt(List<Adoption> adoptions) {
    if (adoptions.isEmpty()) {
      return;
    }
    ledger.store(adoptions.stream().flatMap(it -> it.events().stream()).toList(), List.of());
    Map<Boolean, List<Adoption>> byFresh =
        adoptions.stream().collect(Collectors.partitioningBy(Adoption::fresh));
    standings.add(rows(byFresh.get(true)));
    List<Adoption> known = byFresh.get(false);
    if (!known.isEmpty()) {
      standings.put(rows(known));
      feed.append(
          known.stream()
              .map(it -> Change.ofSubject(it.subject().site(), it.subject().id().value()))
              .toList());
    }
  }

  private static List<StandingRow> rows(List<Adoption> adoptions) {
    return adoptions.stream().flatMap(Adoption::rows).toList();
  }
}
