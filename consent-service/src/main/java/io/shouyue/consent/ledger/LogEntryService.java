package io.shouyue.consent.ledger;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.ledger.log.LogProofs;
import io.shouyue.platform.data.Rows;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyRef;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.keys.UnlockedKeys;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

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
    return append(site, type, List.of(record)).getFirst();
  }

  /** The same for several records, in their order. */
  @Transactional
  public List<UUID> append(String site, String type, List<Json> records) {
    Instant now = clock.now();
    List<byte[]> canonical = records.stream().map(CanonicalJson::bytes).toList();
    List<Commitment> commitments = leaves.commit(type, now, canonical);
    insert(site, type, now, sealed(site, commitments, canonical));
    return commitments.stream().map(Commitment::id).toList();
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

  /** Salt and record of a leaf. */
  private record Sealed(UUID leaf, byte[] bytes) {}

  private List<Sealed> sealed(String site, List<Commitment> commitments, List<byte[]> records) {
    KeyRef ref = new KeyRef(site, DataKeys.SITE, RetentionClass.SITE);
    try (UnlockedKeys unlocked = keys.unlockOrMake(List.of(ref))) {
      List<Sealed> sealed = new ArrayList<>();
      for (int n = 0; n < records.size(); n++) {
        Commitment commitment = commitments.get(n);
        byte[] plain = commitment.salt().before(records.get(n));
        sealed.add(new Sealed(commitment.id(), unlocked.seal(ref, CONTEXT, plain)));
      }
      return sealed;
    }
  }

  private void insert(String site, String type, Instant at, List<Sealed> entries) {
    jdbi.useHandle(
        h -> {
          Update insert =
              h.createUpdate(
                  """
                  INSERT INTO log_entry (site, leaf, type, recorded_at, entry_sealed)
                  SELECT :site, r.leaf, :type, :at, r.sealed
                  FROM unnest(:leaves, :sealed) AS r(leaf, sealed)
                  """);
          Rows.of(insert, entries).uuids("leaves", Sealed::leaf).bytes("sealed", Sealed::bytes);
          insert.bind("site", site).bind("type", type).bind("at", at).execute();
        });
  }
}
