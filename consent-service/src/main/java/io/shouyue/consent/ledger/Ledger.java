package io.shouyue.consent.ledger;

import io.shouyue.consent.feed.Change;
import io.shouyue.consent.feed.ChangeFeed;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import io.shouyue.proof.Leaf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Appends events: one leaf each, the event with salt and record sealed, and the projection. Nothing
 * is chained or signed here (ADR 0003); the caller holds the subject's lock.
 */
@ApplicationScoped
public class Ledger {
  private static final String CONTEXT = "consent_event";
  private static final int LAPSED_BATCH = 200;

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
    if (appended.isEmpty()) {
      return new Appended(List.of(), before);
    }
    List<LoggedEvent> logged = appended.stream().map(this::commit).toList();
    leaves.append(byId(logged), legalClock.now());
    events.append(logged, logged.stream().map(this::seal).toList());
    Map<String, Standing> changed = project(before, appended);
    standings.put(site, subject, changed.values());
    feed.append(Change.ofSubject(site, subject.value()));
    Map<String, Standing> after = new LinkedHashMap<>(before);
    after.putAll(changed);
    return new Appended(logged, after);
  }

  /** What stands for a subject, by purpose. */
  public Map<String, Standing> standings(String site, SubjectId subject) {
    return standings.all(site, subject).stream()
        .collect(
            Collectors.toMap(
                Standing::purpose, standing -> standing, (a, b) -> b, LinkedHashMap::new));
  }

  /** Events of a subject before that position, newest first. */
  public List<EventSummary> history(
      String site, SubjectId subject, Instant before, String id, int limit) {
    return events.before(site, subject, before, id, limit);
  }

  /** Active subjects with a consent that has run out, a few at once. */
  public List<Lapsed> lapsed(Instant now) {
    return standings.lapsed(now, LAPSED_BATCH);
  }

  private static Map<String, Standing> project(
      Map<String, Standing> before, List<ConsentEvent> appended) {
    Map<String, Standing> changed = new LinkedHashMap<>();
    for (ConsentEvent event : appended) {
      Optional<Standing> known =
          Optional.ofNullable(changed.getOrDefault(event.purpose(), before.get(event.purpose())));
      Standing.after(known, EventSummary.of(event))
          .ifPresent(standing -> changed.put(event.purpose(), standing));
    }
    return changed;
  }

  private LoggedEvent commit(ConsentEvent event) {
    Salt salt = Salt.fresh();
    Json.Obj record = EventRecord.of(event);
    Leaf leaf = EventRecord.leaf(event, salt.bytes(), record);
    return new LoggedEvent(event, LeafIds.next(clock.now()), leaf, salt, record);
  }

  private byte[] seal(LoggedEvent logged) {
    byte[] record = CanonicalJson.bytes(logged.record());
    byte[] plain =
        ByteBuffer.allocate(Leaf.SALT_SIZE + record.length)
            .put(logged.salt().bytes())
            .put(record)
            .array();
    ConsentEvent event = logged.event();
    return keys.seal(
        event.site(), event.subject().value(), RetentionClass.EVIDENCE, CONTEXT, plain);
  }

  private static Map<UUID, Leaf> byId(List<LoggedEvent> logged) {
    return logged.stream()
        .collect(
            Collectors.toMap(
                LoggedEvent::leafId, LoggedEvent::leaf, (a, b) -> b, LinkedHashMap::new));
  }
}
