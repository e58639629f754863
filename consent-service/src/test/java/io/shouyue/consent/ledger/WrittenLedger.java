package io.shouyue.consent.ledger;

import io.shouyue.consent.column.JsonColumn;
import io.shouyue.consent.ledger.audit.AuditReport;
import io.shouyue.consent.ledger.audit.LedgerAudit;
import io.shouyue.consent.ledger.log.LogRig;
import io.shouyue.consent.ledger.log.Sequencer;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyRef;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.keys.UnlockedKeys;
import io.shouyue.platform.keys.keyring.Keyring;
import io.shouyue.platform.keys.keyring.KeyringKeks;
import io.shouyue.platform.time.Beijing;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import io.shouyue.proof.Leaf;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** A small ledger written as the service writes it, for whoever wants to look at its rows. */
public final class WrittenLedger {
  private static final String SITE = "demo";
  private static final List<String> TABLES =
      List.of(
          "consent_event", "consent_state", "receipt", "receipt_text", "subject", "key.data_key");

  private final LogRig rig;
  private final Jdbi jdbi;
  private final DataKeys keys;
  private final PgLeafStore leaves;
  private final PgEventStore events;
  private final PgStandingStore standings;
  private final Map<String, Map<String, Standing>> known = new HashMap<>();
  private Instant now = Instant.parse("2026-11-20T02:00:00Z");
  private Sequencer sequencer;

  public WrittenLedger(Path folder) {
    rig = new LogRig(folder);
    jdbi = rig.jdbi();
    KeyringKeks keks = new KeyringKeks(new Keyring(folder.resolve("keks")));
    keks.create(SITE);
    rig.empty(TABLES);
    rig.empty(List.of("key.site_key"));
    keys = DataKeys.over(jdbi, keks, () -> now);
    leaves = new PgLeafStore(jdbi);
    events = new PgEventStore(jdbi);
    standings = new PgStandingStore(jdbi, JsonColumn.plain());
  }

  /** Takes everything out again. */
  public void clear() {
    rig.empty(TABLES);
    rig.emptyLog();
    known.clear();
    rig.forgetKept();
    rig.later();
    sequencer = null;
  }

  public LogRig rig() {
    return rig;
  }

  /** A person of the site. */
  public String subject() {
    String id = SubjectId.fresh().value();
    jdbi.useHandle(
        h ->
            h.execute(
                "INSERT INTO subject (site, id, created_at, state_changed_at) VALUES (?, ?, now(), now())",
                SITE,
                id));
    known.put(id, new HashMap<>());
    return id;
  }

  /** One more event of that person, with its leaf and the projection. */
  public void event(String subject, EventType type, String purpose) {
    now = now.plus(Duration.ofMillis(1500));
    Instant until = type == EventType.GIVEN ? now.plus(Duration.ofDays(365)) : null;
    ConsentEvent event =
        new ConsentEvent(
            SITE,
            new SubjectId(subject),
            Ids.sequential(IdKind.EVENT, now),
            type,
            now,
            purpose,
            1,
            new PolicyRef("privacy", 3),
            null,
            until,
            Ids.random(IdKind.RECEIPT),
            Circumstances.system("test"),
            null);
    KeyRef key = new KeyRef(SITE, subject, RetentionClass.EVIDENCE);
    try (UnlockedKeys unlocked = keys.unlockOrMake(List.of(key))) {
      LoggedEvent logged = LoggedEvent.of(event, LeafIds.next(now), unlocked);
      leaves.append(Map.of(logged.leafId(), logged.leaf()), now);
      events.append(List.of(logged));
    }
    SubjectEvents change =
        new SubjectEvents(SITE, new SubjectId(subject), known.get(subject), List.of(event));
    Map<String, Standing> moved = change.moved();
    standings.put(moved.values().stream().map(it -> new StandingRow(change, it)).toList());
    known.get(subject).putAll(moved);
  }

  /** A receipt of that person with a leaf of its own. */
  public void receipt(String subject) {
    String id = Ids.random(IdKind.RECEIPT);
    Json.Obj own = Json.object().with("receipt_id", Json.of(id));
    Commitment made = commit("receipt", own.with("text", Json.of("同意")));
    Json.Obj proof =
        Json.object()
            .with("leafId", Json.of(made.id().toString()))
            .with("salt", Json.of(made.salt().base64()))
            .with("leaf", Json.of(Base64.getEncoder().encodeToString(made.leaf().data())));
    byte[] sealed =
        keys.seal(
            SITE,
            subject,
            RetentionClass.EVIDENCE,
            "receipt",
            CanonicalJson.bytes(own.with("proof", proof)));
    jdbi.useHandle(
        h -> {
          h.execute(
              """
              INSERT INTO receipt_text (site, hash, content) VALUES (?, 'one', '{"text":"同意"}')
              ON CONFLICT DO NOTHING
              """,
              SITE);
          h.execute(
              """
              INSERT INTO receipt (site, subject, id, kind, issued_at, purposes, common,
                                   receipt_sealed)
              VALUES (?, ?, ?, 'CONSENT', now(), '{}', 'one', ?)
              """,
              SITE,
              subject,
              id,
              sealed);
        });
  }

  /** A record of another service. */
  public void entry() {
    Json.Obj record = Json.object().with("erasure", Json.of(UUID.randomUUID().toString()));
    Commitment made = commit("certificate", record);
    byte[] bytes = CanonicalJson.bytes(record);
    byte[] plain =
        ByteBuffer.allocate(Leaf.SALT_SIZE + bytes.length)
            .put(made.salt().bytes())
            .put(bytes)
            .array();
    byte[] sealed = keys.seal(SITE, DataKeys.SITE, RetentionClass.SITE, "log_entry", plain);
    jdbi.useHandle(
        h ->
            h.execute(
                """
                INSERT INTO log_entry (site, leaf, type, recorded_at, entry_sealed)
                VALUES (?, ?, 'certificate', now(), ?)
                """,
                SITE,
                made.id(),
                sealed));
  }

  /** Erases a person's account: the projection goes, the evidence stays sealed. */
  public void erase(String subject) {
    rig.asOwner("UPDATE subject SET state = 'ERASED' WHERE id = '" + subject + "'");
    rig.asOwner("DELETE FROM consent_state WHERE subject = '" + subject + "'");
  }

  /** Ends the evidence period of a person, as LedgerPart does. */
  public void eraseEvidence(String subject) {
    erase(subject);
    rig.asOwner("DELETE FROM receipt WHERE subject = '" + subject + "'");
    rig.asOwner(
        """
        UPDATE consent_event SET
          subject = 'anon_' || replace(gen_random_uuid()::text, '-', ''),
          id = 'anon_' || replace(gen_random_uuid()::text, '-', ''),
          recorded_at = date_trunc('day', recorded_at, 'UTC'),
          valid_until = NULL, receipt = NULL, import = NULL, leaf = NULL, event_sealed = NULL
        WHERE subject = '%s'
        """
            .formatted(subject));
    keys.destroy(SITE, subject, RetentionClass.EVIDENCE);
  }

  /** Integrates and publishes what waits. */
  public void integrate() {
    if (sequencer == null) {
      sequencer = rig.settled();
    }
    LogRig.settle(sequencer);
  }

  /** Looks at everything. */
  public AuditReport audit() {
    return auditor().run();
  }

  public LedgerAudit auditor() {
    return new LedgerAudit(jdbi, keys, rig.keptNote());
  }

  private Commitment commit(String type, Json.Obj record) {
    now = now.plusMillis(1);
    Salt salt = Salt.fresh();
    Leaf leaf = Leaf.commit(type, Beijing.dayOf(now), salt.bytes(), record);
    UUID id = LeafIds.next(now);
    leaves.append(Map.of(id, leaf.data()), now);
    return new Commitment(id, leaf, salt);
  }
}
