package io.shouyue.consent.ledger.audit;

import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import io.shouyue.proof.Leaf;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Receipts and records of other services against the leaves that commit to them. */
final class DocumentAudit {
  private final Handle handle;
  private final Findings findings;
  private final DataKeys keys;

  /**
   * A sealed document.
   *
   * @param text what it shares with others, where it shares anything
   * @param hash by which that is found; null when the sealed part is all of it
   */
  private record Row(
      String site,
      String owner,
      String id,
      byte[] sealed,
      @Nullable String text,
      byte @Nullable [] hash) {}

  DocumentAudit(Handle handle, Findings findings, DataKeys keys) {
    this.handle = handle;
    this.findings = findings;
    this.keys = keys;
  }

  /** Looks at every receipt; returns how many there are. */
  long receipts() {
    return each(
        """
        SELECT r.site, r.subject AS owner, r.id, r.receipt_sealed AS sealed, t.content AS text,
          r.common AS hash
        FROM receipt r LEFT JOIN receipt_text t ON t.site = r.site AND t.hash = r.common
        """,
        row -> {
          byte[] plain =
              keys.open(row.site(), row.owner(), RetentionClass.EVIDENCE, "receipt", row.sealed());
          return receiptHolds(row, (Json.Obj) JsonParser.parse(plain));
        },
        Tampering.RECEIPT_CHANGED);
  }

  /** Looks at every record of another service; returns how many there are. */
  long entries() {
    return each(
        """
        SELECT site, '' AS owner, leaf::text AS id, entry_sealed AS sealed, NULL AS text,
          NULL::bytea AS hash
        FROM log_entry
        """,
        row -> {
          byte[] plain =
              keys.open(row.site(), DataKeys.SITE, RetentionClass.SITE, "log_entry", row.sealed());
          return leaf(UUID.fromString(row.id()))
              .filter(data -> Opened.read(plain).isCommittedBy(data))
              .isPresent();
        },
        Tampering.ENTRY_CHANGED);
  }

  /** Whether something is as it must be. */
  @FunctionalInterface
  private interface Check {
    boolean holds(Row row);
  }

  private long each(String sql, Check check, Tampering kind) {
    long[] count = {0};
    handle
        .createQuery(sql)
        .setFetchSize(LedgerAudit.FETCH)
        .map(
            (row, ctx) ->
                new Row(
                    row.getString("site"),
                    row.getString("owner"),
                    row.getString("id"),
                    row.getBytes("sealed"),
                    row.getString("text"),
                    row.getBytes("hash")))
        .forEach(
            row -> {
              count[0]++;
              if (!holds(check, row)) {
                findings.add(kind, "%s %s", row.site(), row.id());
              }
            });
    return count[0];
  }

  private static boolean holds(Check check, Row row) {
    try {
      return check.holds(row);
    } catch (DomainException | IllegalArgumentException | ClassCastException unreadable) {
      return false;
    }
  }

  private boolean receiptHolds(Row row, Json.Obj document) {
    Map<String, Json> stated = new TreeMap<>(document.members());
    Json.Obj proof = (Json.Obj) stated.remove("proof");
    if (row.hash() != null) {
      stated.putAll(shared(row).members());
    }
    byte[] data = Base64.getDecoder().decode(proof.text("leaf"));
    byte[] salt = Base64.getDecoder().decode(proof.text("salt"));
    return document.text("receipt_id").equals(row.id())
        && Leaf.parse(data).matches(salt, new Json.Obj(stated))
        && leaf(UUID.fromString(proof.text("leafId")))
            .filter(stored -> Arrays.equals(stored, data))
            .isPresent();
  }

  private static Json.Obj shared(Row row) {
    if (row.text() != null && JsonParser.parse(row.text()) instanceof Json.Obj object) {
      return object;
    }
    throw new IllegalArgumentException("the shared text is missing");
  }

  private Optional<byte[]> leaf(UUID id) {
    return handle
        .createQuery("SELECT data FROM log_leaf WHERE leaf = :leaf")
        .bind("leaf", id)
        .mapTo(byte[].class)
        .findOne();
  }
}
