package io.shouyue.consent.ledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.WrittenLedger;
import io.shouyue.proof.Checkpoint;
import io.shouyue.proof.Hash;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerAuditTest {
  private static final int CLEAN_RUNS = Integer.getInteger("audit.runs", 20);
  private static final int RUNS_BEFORE_CLEARING = 10;

  @TempDir Path folder;

  /** What somebody does to the rows, and what the auditor must call it. */
  private record Case(Tampering kind, Consumer<WrittenLedger> act) {
    static Case sql(Tampering kind, String... statements) {
      return new Case(kind, ledger -> List.of(statements).forEach(ledger.rig()::asOwner));
    }

    @Override
    public String toString() {
      return kind.name();
    }
  }

  static Stream<Case> cases() {
    return Stream.of(
        Case.sql(
            Tampering.LEAF_CHANGED,
            "UPDATE log_leaf SET data = set_byte(data, 12, get_byte(data, 12) # 1) WHERE leaf ="
                + " (SELECT leaf FROM log_index WHERE index = 3)"),
        Case.sql(
            Tampering.LEAF_CHANGED,
            "UPDATE log_index SET index = index + 100000 WHERE index IN (1, 2)",
            "UPDATE log_index SET index = 1 WHERE index = 100002",
            "UPDATE log_index SET index = 2 WHERE index = 100001"),
        Case.sql(
            Tampering.LEAF_MISSING,
            "DELETE FROM log_leaf WHERE leaf = (SELECT leaf FROM log_index WHERE index = 3)"),
        Case.sql(
            Tampering.LEAF_UNPLACED,
            "INSERT INTO log_leaf SELECT gen_random_uuid(), data, appended_at FROM log_leaf LIMIT 1"),
        Case.sql(Tampering.PLACE_MISSING, "DELETE FROM log_index WHERE index = 5"),
        Case.sql(
            Tampering.PLACE_BEYOND,
            "INSERT INTO log_leaf SELECT '00000000-0000-7000-8000-000000000001', data, appended_at"
                + " FROM log_leaf LIMIT 1",
            "INSERT INTO log_index VALUES (1, 999, '00000000-0000-7000-8000-000000000001')"),
        Case.sql(
            Tampering.ENTRIES_CHANGED,
            "UPDATE log_edge SET data = set_byte(data, 0, 200) WHERE level = -1"),
        Case.sql(Tampering.ENTRIES_CHANGED, "DELETE FROM log_edge WHERE level = -1"),
        Case.sql(
            Tampering.TILE_CHANGED,
            "UPDATE log_edge SET data = set_byte(data, 40, get_byte(data, 40) # 1) WHERE level = 0"),
        Case.sql(Tampering.TILE_CHANGED, "DELETE FROM log_edge WHERE level = 0"),
        Case.sql(
            Tampering.CHECKPOINT_FALSE,
            "UPDATE log SET note = overlay(note PLACING CASE substr(note, length(note) - 20, 1)"
                + " WHEN 'A' THEN 'B' ELSE 'A' END FROM length(note) - 20 FOR 1)"),
        new Case(
            Tampering.CHECKPOINT_DIFFERS,
            ledger -> {
              Checkpoint now = ledger.rig().head().published().orElseThrow();
              Hash other = Hash.of(new byte[Hash.SIZE]);
              publish(ledger, new Checkpoint(now.origin(), now.size(), other));
            }),
        Case.sql(
            Tampering.ROLLED_BACK,
            "DELETE FROM log_index WHERE index >= 2",
            "UPDATE log SET size = 2"),
        new Case(
            Tampering.FORKED,
            ledger -> {
              WrittenLedger again = ledger;
              var kept = again.rig().keptNote().orElseThrow();
              again.clear();
              for (int i = 0; i < 20; i++) {
                again.entry();
              }
              again.integrate();
              again.rig().keep(kept);
            }),
        Case.sql(
            Tampering.EVENT_CHANGED,
            "UPDATE consent_event SET type = 'GIVEN' WHERE id = (SELECT min(id) FROM consent_event"
                + " WHERE type = 'DECLINED')"),
        Case.sql(
            Tampering.EVENT_CHANGED,
            "UPDATE consent_event SET recorded_at = recorded_at - interval '1 second'"),
        Case.sql(
            Tampering.EVENT_COMMITMENT,
            "UPDATE consent_event SET leaf = (SELECT leaf FROM log_index i JOIN log_leaf l USING"
                + " (leaf) WHERE position('certificate'::bytea IN l.data) > 0 LIMIT 1)"
                + " WHERE id = (SELECT min(id) FROM consent_event)"),
        Case.sql(
            Tampering.EVENT_UNREADABLE,
            "UPDATE consent_event SET event_sealed ="
                + " set_byte(event_sealed, 20, get_byte(event_sealed, 20) # 1)"),
        Case.sql(
            Tampering.EVENT_UNREADABLE,
            "UPDATE key.data_key SET wrapped = NULL, destroyed_at = now() WHERE owner <> 'site'"),
        Case.sql(Tampering.EVENT_WITHOUT_LEAF, "UPDATE consent_event SET leaf = NULL"),
        Case.sql(
            Tampering.EVENTS_MISCOUNTED,
            "DELETE FROM consent_event WHERE id = (SELECT min(id) FROM consent_event)"),
        Case.sql(Tampering.STATE_DIFFERS, "UPDATE consent_state SET state = 'GIVEN'"),
        Case.sql(Tampering.STATE_DIFFERS, "UPDATE consent_state SET valid_until = '2099-01-01'"),
        Case.sql(Tampering.STATE_MISSING, "DELETE FROM consent_state WHERE purpose = 'marketing'"),
        Case.sql(
            Tampering.STATE_INVENTED,
            "UPDATE consent_state SET purpose = 'sale' WHERE purpose = 'marketing'"),
        Case.sql(
            Tampering.STATE_INVENTED,
            "INSERT INTO consent_state (site, subject, purpose, state, purpose_version, since)"
                + " VALUES ('demo', 'sub_00000000000000000000000000', 'sale', 'GIVEN', 1, now())"),
        Case.sql(
            Tampering.RECEIPT_CHANGED,
            "UPDATE receipt SET receipt_sealed ="
                + " set_byte(receipt_sealed, 30, get_byte(receipt_sealed, 30) # 1)"),
        Case.sql(
            Tampering.RECEIPT_CHANGED,
            "UPDATE receipt SET id = 'rcp_other' WHERE id = (SELECT min(id) FROM receipt)"),
        Case.sql(
            Tampering.RECEIPT_CHANGED,
            "UPDATE receipt_text SET content = replace(content, '同意', '不同意')"),
        Case.sql(Tampering.RECEIPT_CHANGED, "DELETE FROM receipt_text"),
        Case.sql(
            Tampering.ENTRY_CHANGED,
            "UPDATE log_entry SET leaf = (SELECT leaf FROM log_index i JOIN log_leaf l USING (leaf)"
                + " WHERE position('receipt'::bytea IN l.data) > 0 LIMIT 1) WHERE leaf ="
                + " (SELECT leaf FROM log_entry LIMIT 1)"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsAndNames(Case tampering) {
    WrittenLedger ledger = new WrittenLedger(folder);
    write(ledger);
    assertThat(ledger.audit().findings()).isEmpty();

    ledger.rig().asOwner("ALTER TABLE log_index DROP CONSTRAINT IF EXISTS log_index_log_fk");
    tampering.act().accept(ledger);

    assertThat(ledger.audit().findings().stream().map(Finding::kind).collect(Collectors.toSet()))
        .contains(tampering.kind());
  }

  @Test
  void rebuiltProjectionIsWhatTheEventsSay() {
    WrittenLedger ledger = new WrittenLedger(folder);
    write(ledger);
    ledger.rig().asOwner("UPDATE consent_state SET state = 'GIVEN' WHERE purpose = 'face'");
    ledger.rig().asOwner("DELETE FROM consent_state WHERE purpose = 'marketing'");
    assertThat(ledger.auditor().projection().isClean()).isFalse();

    AuditReport rebuilt = ledger.auditor().rebuild();

    assertThat(rebuilt.isClean()).isTrue();
    assertThat(rebuilt.looked()).containsEntry("standings", 9L).containsEntry("rewritten", 9L);
    assertThat(ledger.audit().findings()).isEmpty();
  }

  @Test
  void everyKindIsTried() {
    Set<Tampering> tried = cases().map(Case::kind).collect(Collectors.toSet());

    assertThat(tried).isEqualTo(EnumSet.allOf(Tampering.class));
  }

  @Test
  void nothingIsFoundInCleanRuns() {
    Random chance = new Random(20_261_121);
    WrittenLedger ledger = new WrittenLedger(folder);
    for (int run = 0; run < CLEAN_RUNS; run++) {
      if (run % RUNS_BEFORE_CLEARING == 0) {
        ledger.clear();
      }
      live(ledger, chance);

      assertThat(ledger.audit().findings()).as("run %d", run).isEmpty();
    }
  }

  /** Some people, what they chose, and what became of them. */
  private static void live(WrittenLedger ledger, Random chance) {
    List<String> subjects = new ArrayList<>();
    for (int i = chance.nextInt(3); i >= 0; i--) {
      String subject = ledger.subject();
      subjects.add(subject);
      for (int event = chance.nextInt(5); event >= 0; event--) {
        EventType type = EventType.values()[chance.nextInt(EventType.values().length)];
        ledger.event(subject, type, "purpose-" + chance.nextInt(3));
      }
      if (chance.nextBoolean()) {
        ledger.receipt(subject);
      }
    }
    if (chance.nextBoolean()) {
      ledger.entry();
    }
    if (chance.nextInt(4) > 0) {
      ledger.integrate();
    }
    switch (chance.nextInt(5)) {
      case 0 -> ledger.erase(subjects.getFirst());
      case 1 -> ledger.eraseEvidence(subjects.getFirst());
      default -> {}
    }
  }

  private static void write(WrittenLedger ledger) {
    for (int i = 0; i < 3; i++) {
      String subject = ledger.subject();
      ledger.event(subject, EventType.NOTIFIED, "account");
      ledger.event(subject, EventType.GIVEN, "marketing");
      ledger.event(subject, EventType.DECLINED, "face");
      ledger.event(subject, EventType.WITHDRAWN, "marketing");
      ledger.receipt(subject);
    }
    ledger.entry();
    ledger.entry();
    ledger.integrate();
  }

  private static void publish(WrittenLedger ledger, Checkpoint state) {
    ledger.rig().asOwner("UPDATE log SET note = '" + ledger.rig().sign(state) + "'");
  }
}
