package io.shouyue.consent.ledger;

import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import io.shouyue.proof.Leaf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Leaves for records of other services; salt and record stay sealed under the site's key. */
@ApplicationScoped
public class LogEntryService {
  private static final String CONTEXT = "log_entry";

  private final Jdbi jdbi;
  private final PgLeafStore leaves;
  private final DataKeys keys;
  private final LegalClock legalClock;
  private final SystemClock clock;

  LogEntryService(
      Jdbi jdbi, PgLeafStore leaves, DataKeys keys, LegalClock legalClock, SystemClock clock) {
    this.jdbi = jdbi;
    this.leaves = leaves;
    this.keys = keys;
    this.legalClock = legalClock;
    this.clock = clock;
  }

  /** Appends a leaf that commits to the record; returns its id. */
  @Transactional
  public UUID append(String site, String type, Json record) {
    Instant now = legalClock.now();
    Salt salt = Salt.fresh();
    Leaf leaf = Leaf.commit(type, Beijing.dayOf(now), salt.bytes(), record);
    UUID id = LeafIds.next(clock.now());
    leaves.append(Map.of(id, leaf), now);
    insert(site, id, type, now, seal(site, salt, record));
    return id;
  }

  private byte[] seal(String site, Salt salt, Json record) {
    byte[] bytes = CanonicalJson.bytes(record);
    byte[] plain =
        ByteBuffer.allocate(Leaf.SALT_SIZE + bytes.length).put(salt.bytes()).put(bytes).array();
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
