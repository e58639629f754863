package io.shouyue.consent.ledger;

import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.proof.Json;
import io.shouyue.proof.Leaf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Gives a record that is no consent event a leaf of its own: a receipt, a certificate. */
@ApplicationScoped
public class Leaves {
  private final PgLeafStore store;
  private final SystemClock clock;

  Leaves(PgLeafStore store, SystemClock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Appends a leaf under a fresh salt, in the caller's transaction.
   *
   * @param type public, such as {@code certificate}
   * @param at when, on the legal clock; only the day in Beijing becomes public
   */
  @Transactional(TxType.MANDATORY)
  public Commitment commit(String type, Instant at, Json record) {
    Salt salt = Salt.fresh();
    Leaf leaf = Leaf.commit(type, Beijing.dayOf(at), salt.bytes(), record);
    UUID id = LeafIds.next(clock.now());
    store.append(Map.of(id, leaf), at);
    return new Commitment(id, leaf, salt, record);
  }
}
