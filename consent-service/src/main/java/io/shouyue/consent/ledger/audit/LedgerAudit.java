package io.shouyue.consent.ledger.audit;

import io.shouyue.consent.column.JsonColumn;
import io.shouyue.consent.ledger.PgStandingStore;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.proof.Checkpoint;
import io.shouyue.proof.SignedNote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * The whole audit, in one read-only snapshot: a running service may go on meanwhile. It needs the
 * rights of the runtime role and the keys of the service.
 */
public final class LedgerAudit {
  static final int FETCH = 500;

  private final Jdbi jdbi;
  private final DataKeys keys;
  private final PgStandingStore standings;
  private final Optional<SignedNote> kept;

  /**
   * @param kept the checkpoint kept outside the database, read before the audit begins
   */
  public LedgerAudit(Jdbi jdbi, DataKeys keys, Optional<SignedNote> kept) {
    this.jdbi = jdbi;
    this.keys = keys;
    this.standings = new PgStandingStore(jdbi, JsonColumn.plain());
    this.kept = kept;
  }

  /** Looks at everything. */
  public AuditReport run() {
    return inSnapshot(
        (handle, findings, looked) -> {
          List<TreeAudit.Log> logs = TreeAudit.all(handle);
          keptElsewhere(logs, findings);
          for (TreeAudit.Log log : logs) {
            looked.merge("log entries", new TreeAudit(handle, findings, log).run(kept), Long::sum);
          }
          unplaced(handle, findings);
          looked.put("events", new EventAudit(handle, findings, keys).run());
          looked.put("standings", new ProjectionAudit(handle, findings, standings).run());
          DocumentAudit documents = new DocumentAudit(handle, findings, keys);
          looked.put("receipts", documents.receipts());
          looked.put("records", documents.entries());
        });
  }

  /** Folds the events again and compares with the projection, and nothing else. */
  public AuditReport projection() {
    return inSnapshot(
        (handle, findings, looked) ->
            looked.put("standings", new ProjectionAudit(handle, findings, standings).run()));
  }

  /**
   * Writes the projection anew from the events, then compares all of it as {@link #projection}
   * does: what is found after that is no event's doing.
   */
  public AuditReport rebuild() {
    long written = new ProjectionRebuild(jdbi, standings).run();
    AuditReport compared = projection();
    Map<String, Long> looked = new LinkedHashMap<>(compared.looked());
    looked.put("rewritten", written);
    return new AuditReport(looked, compared.count(), compared.findings());
  }

  @FunctionalInterface
  private interface Look {
    void at(Handle handle, Findings findings, Map<String, Long> looked);
  }

  private AuditReport inSnapshot(Look look) {
    Findings findings = new Findings();
    Map<String, Long> looked = new LinkedHashMap<>();
    jdbi.useTransaction(
        TransactionIsolationLevel.REPEATABLE_READ,
        handle -> {
          handle.execute("SET TRANSACTION READ ONLY");
          look.at(handle, findings, looked);
        });
    return new AuditReport(looked, findings.count(), findings.kept());
  }

  private void keptElsewhere(List<TreeAudit.Log> logs, Findings findings) {
    kept.map(note -> Checkpoint.parse(note.text()).origin())
        .filter(origin -> logs.stream().noneMatch(log -> log.key().name().equals(origin)))
        .ifPresent(origin -> findings.add(Tampering.ROLLED_BACK, "no log %s", origin));
  }

  private static void unplaced(Handle handle, Findings findings) {
    handle
        .createQuery(
            """
            SELECT leaf::text FROM log_leaf l
            WHERE NOT EXISTS (SELECT FROM log_index i WHERE i.leaf = l.leaf)
              AND NOT EXISTS (SELECT FROM log_queue q WHERE q.leaf = l.leaf)
            """)
        .mapTo(String.class)
        .forEach(leaf -> findings.add(Tampering.LEAF_UNPLACED, "leaf %s", leaf));
  }
}
