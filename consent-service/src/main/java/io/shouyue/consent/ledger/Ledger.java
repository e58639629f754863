package io.shouyue.consent.ledger;

import io.shouyue.consent.feed.Change;
import io.shouyue.consent.feed.ChangeFeed;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyRef;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.keys.UnlockedKeys;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import io.shouyue.proof.Leaf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Appends events: one leaf each, the event with salt and record sealed, and the projection. Nothing
 * is chained or signed here (ADR 0003); the caller holds the subjects' locks.
 */
@ApplicationScoped
public class Ledger {
  static final String CONTEXT = "consent_event";
  private static final int LAPSED_BATCH = 200;
  private static final int SETTLED_BATCH = 500;

  private final PgLeafStore leaves;
  private final PgEventStore events;
  private final PgStandingStore standings;
  private final DataKeys keys;
  private final ChangeFeed feed;
  private final SystemClock clock;
  private final LegalClock legalClock;

  Ledger(
      PgLeafStore leaves,
      PgEventStore events,
      PgStandingStore standings,
      DataKeys keys,
      ChangeFeed feed,
      SystemClock clock,
      LegalClock legalClock) {
    this.leaves = leaves;
    this.events = events;
    this.standings = standings;
    this.keys = keys;
    this.feed = feed;
    this.clock = clock;
    this.legalClock = legalClock;
  }

  /**
   * Appends events of one subject, in order of their time; all or none.
   *
   * @param before what stood, read under the subject's lock
   */
  @Transactional(TxType.MANDATORY)
  public Appended append(
      String site, SubjectId subject, Map<String, Standing> before, List<ConsentEvent> appended) {
    return append(List.of(new SubjectEvents(site, subject, before, appended))).getFirst();
  }

  /**
   * Appends for several subjects, by as many statements as for one.
   *
   * @param changes at most one for a subject
   * @return what each did, in their order
   */
  @Transactional(TxType.MANDATORY)
  public List<Appended> append(List<SubjectEvents> changes) {
    try (UnlockedKeys unlocked =
        evidenceKeys(
            changes.stream().map(it -> new SubjectKey(it.site(), it.subject())).toList())) {
      return append(changes, unlocked);
    }
  }

  /** The evidence keys of these subjects, made where there are none; the caller closes them. */
  public UnlockedKeys evidenceKeys(Collection<SubjectKey> subjects) {
    return keys.unlockOrMake(subjects.stream().map(Ledger::evidence).toList());
  }

  /** The same with the subjects' evidence keys at hand. */
  @Transactional(TxType.MANDATORY)
  public List<Appended> append(List<SubjectEvents> changes, UnlockedKeys unlocked) {
    List<Appended> appended = drawUp(changes, unlocked);
    store(changes, appended, List.of());
    return appended;
  }

  /** What each of these changes will do, in their order; nothing is stored until {@link #store}. */
  public List<Appended> drawUp(List<SubjectEvents> changes, UnlockedKeys unlocked) {
    return changes.stream().map(it -> apply(it, unlocked)).toList();
  }

  /**
   * Stores what was drawn up.
   *
   * @param besides leaves of other records, which go into the log with those of the events
   */
  @Transactional(TxType.MANDATORY)
  public void store(
      List<SubjectEvents> changes, List<Appended> appended, List<Commitment> besides) {
    List<LoggedEvent> logged = appended.stream().flatMap(it -> it.events().stream()).toList();
    if (!logged.isEmpty()) {
      store(logged, besides);
      standings.put(changedRows(changes));
      feed.append(
          changes.stream().map(it -> Change.ofSubject(it.site(), it.subject().value())).toList());
    }
  }

  /** Writes events down with evidence keys that are at hand; nothing is stored by it. */
  List<LoggedEvent> write(Collection<ConsentEvent> written, UnlockedKeys unlocked) {
    Instant now = clock.now();
    return written.stream()
        .map(event -> LoggedEvent.of(event, LeafIds.next(now), unlocked))
        .toList();
  }

  /** Stores events with their leaves, and other leaves beside them. */
  void store(List<LoggedEvent> logged, List<Commitment> besides) {
    Map<UUID, byte[]> data = LinkedHashMap.newLinkedHashMap(logged.size() + besides.size());
    logged.forEach(it -> data.put(it.leafId(), it.leaf()));
    besides.forEach(it -> data.put(it.id(), it.leaf().data()));
    leaves.append(data, legalClock.now());
    events.append(logged);
  }

  /** All that happened with these subjects, each subject's events in order of their time. */
  public Map<SubjectKey, List<EventSummary>> histories(Collection<SubjectKey> subjects) {
    return subjects.isEmpty() ? Map.of() : events.all(subjects);
  }

  /** The same with the records as they were committed to. */
  public Map<SubjectKey, List<OpenedEvent>> opened(Collection<SubjectKey> subjects) {
    Map<SubjectKey, List<OpenedEvent>> opened = new LinkedHashMap<>();
    try (UnlockedKeys unlocked = keys.unlock(subjects.stream().map(Ledger::evidence).toList())) {
      events
          .sealed(subjects)
          .forEach(
              (subject, stored) ->
                  opened.put(
                      subject,
                      stored.stream().map(event -> opened(unlocked, subject, event)).toList()));
    }
    return opened;
  }

  /** What opens the commitments to the events that this receipt tells of, in order of time. */
  public List<Opening> openings(SubjectKey subject, String receipt) {
    try (UnlockedKeys unlocked = keys.unlock(List.of(evidence(subject)))) {
      return events.ofReceipt(subject, receipt).stream()
          .map(
              it ->
                  Opening.of(
                      it.leafId(),
                      it.leaf(),
                      unlocked.open(evidence(subject), CONTEXT, it.stored())))
          .toList();
    }
  }

  private static OpenedEvent opened(UnlockedKeys unlocked, SubjectKey subject, SealedEvent stored) {
    byte[] sealed = Objects.requireNonNull(stored.sealed());
    return new OpenedEvent(
        stored.event(), record(unlocked.open(evidence(subject), CONTEXT, sealed)));
  }

  /** What stands for a subject, by purpose. */
  public Map<String, Standing> standings(String site, SubjectId subject) {
    SubjectKey key = new SubjectKey(site, subject);
    return standings(List.of(key)).getOrDefault(key, Map.of());
  }

  /** What stands for each subject, by purpose; subjects of whom nothing stands are left out. */
  public Map<SubjectKey, Map<String, Standing>> standings(Collection<SubjectKey> subjects) {
    if (subjects.isEmpty()) {
      return Map.of();
    }
    Map<SubjectKey, Map<String, Standing>> all = standings.all(subjects);
    Instant now = legalClock.now();
    all.values().forEach(ofOne -> ofOne.replaceAll((purpose, standing) -> standing.at(now)));
    return all;
  }

  /** Lets early answers stand whose instant has come, a few at once; returns how many. */
  @Transactional
  public int settle(Instant now) {
    return standings.settle(now, SETTLED_BATCH);
  }

  /** Events of a subject before that position, newest first. */
  public List<ToldEvent> history(
      String site, SubjectId subject, Instant before, String id, int limit) {
    KeyRef evidence = evidence(site, subject);
    try (UnlockedKeys unlocked = keys.unlock(List.of(evidence))) {
      return events.before(site, subject, before, id, limit).stream()
          .map(stored -> told(unlocked, evidence, stored))
          .toList();
    }
  }

  private static ToldEvent told(UnlockedKeys unlocked, KeyRef evidence, SealedEvent stored) {
    byte[] sealed = stored.sealed();
    return new ToldEvent(
        stored.event(),
        sealed == null ? null : How.of(record(unlocked.open(evidence, CONTEXT, sealed))));
  }

  private static Json.Obj record(byte[] plain) {
    return (Json.Obj) JsonParser.parse(Arrays.copyOfRange(plain, Leaf.SALT_SIZE, plain.length));
  }

  /** Active subjects with a consent that has run out, a few at once. */
  public List<Lapsed> lapsed(Instant now) {
    return standings.lapsed(now, LAPSED_BATCH);
  }

  private Appended apply(SubjectEvents change, UnlockedKeys unlocked) {
    Map<String, Standing> after = new LinkedHashMap<>(change.before());
    after.putAll(change.moved());
    return new Appended(write(change.events(), unlocked), after);
  }

  private static List<StandingRow> changedRows(List<SubjectEvents> changes) {
    List<StandingRow> rows = new ArrayList<>();
    for (SubjectEvents change : changes) {
      change.moved().values().forEach(it -> rows.add(new StandingRow(change, it)));
    }
    return rows;
  }

  static KeyRef evidence(SubjectKey subject) {
    return evidence(subject.site(), subject.id());
  }

  static KeyRef evidence(String site, SubjectId subject) {
    return new KeyRef(site, subject.value(), RetentionClass.EVIDENCE);
  }
}
