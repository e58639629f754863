package io.shouyue.consent.ledger;

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
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Leaves for records of other services; salt and record stay sealed under the site's key. */
@ApplicationScoped
public class LogEntryService {
  private static final String CONTEXT = "log_entry";

  private final Jdbi jdbi;
  private final Leaves leaves;
  private final DataKeys keys;
  private final LegalClock clock;

  LogEntryService(Jdbi jdbi, Leaves leaves, DataKeys keys, LegalClock clock) {
    this.jdbi = jdbi;
    this.leaves = leaves;
    this.keys = keys;
    this.clock = clock;
  }

  /** Appends a leaf that commits to the record; returns its id. */
  @Transactional
  public UUID append(String site, String type, Json record) {
    Instant now = clock.now();
    Commitment commitment = leaves.commit(type, now, record);
    insert(site, commitment.id(), type, now, seal(site, commitment));
    return commitment.id();
  }

  private byte[] seal(String site, Commitment commitment) {
    byte[] bytes = CanonicalJson.bytes(commitment.record());
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
