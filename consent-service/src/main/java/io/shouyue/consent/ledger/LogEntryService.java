package io.shouyue.consent.ledger;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.ledger.log.LogProofs;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import io.shouyue.proof.Leaf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Leaves for records of other services; salt and record stay sealed under the site's key. */
@ApplicationScoped
public class LogEntryService {
  private static final String CONTEXT = "log_entry";

  private final Jdbi jdbi;
  private final Leaves leaves;
  private final LogProofs proofs;
  private final DataKeys keys;
  private final LegalClock clock;

  LogEntryService(Jdbi jdbi, Leaves leaves, LogProofs proofs, DataKeys keys, LegalClock clock) {
    this.jdbi = jdbi;
    this.leaves = leaves;
    this.proofs = proofs;
    this.keys = keys;
    this.clock = clock;
  }

  /** Appends a leaf that commits to the record; returns its id. */
  @Transactional
  public UUID append(String site, String type, Json record) {
    Instant now = clock.now();
    byte[] canonical = CanonicalJson.bytes(record);
    Commitment commitment = leaves.commit(type, now, canonical);
    insert(site, commitment.id(), type, now, seal(site, commitment, canonical));
    return commitment.id();
  }

  /** What proves a record of that site; {@link CommonError#NOT_FOUND} for another's. */
  public LogProofView proof(String site, UUID leaf) {
    Row row = find(site, leaf).orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
    byte[] plain = keys.open(site, DataKeys.SITE, RetentionClass.SITE, CONTEXT, row.sealed());
    return LogProofView.of(Salt.of(plain), row.data(), proofs.of(List.of(leaf)).get(leaf));
  }

  private record Row(byte[] data, byte[] sealed) {}

  private Optional<Row> find(String site, UUID leaf) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT l.data, e.entry_sealed FROM log_entry e JOIN log_leaf l USING (leaf)
                    WHERE e.site = :site AND e.leaf = :leaf
                    """)
                .bind("site", site)
                .bind("leaf", leaf)
                .map((row, ctx) -> new Row(row.getBytes("data"), row.getBytes("entry_sealed")))
                .findOne());
  }

  private byte[] seal(String site, Commitment commitment, byte[] bytes) {
    byte[] plain =
        ByteBuffer.allocate(Leaf.SALT_SIZE + bytes.length)
            .put(commitment.salt().bytes())
            .put(bytes)
            .array();
    return keys.seal(site, DataKeys.SITE, RetentionClass.SITE, CONTEXT, plain);
  }

  private void insert(String site, UUID leaf, String type, Instant at, byte[] sealed) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO log_entry (site, leaf, type, recorded_at, entry_sealed)
                    VALUES (:site, :leaf, :type, :at, :sealed)
                    """)
                .bind("site", site)
                .bind("leaf", leaf)
                .bind("type", type)
                .bind("at", at)
                .bind("sealed", sealed)
                .execute());
  }
}
