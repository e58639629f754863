package io.shouyue.consent.ledger;

import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.proof.Leaf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
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
   * Appends a leaf for each of these records under a salt of its own, in their order and in the
   * caller's transaction.
   *
   * @param type public, such as {@code certificate}
   * @param at when, on the legal clock; only the day in Beijing becomes public
   * @param records their canonical bytes
   */
  @Transactional(TxType.MANDATORY)
  public List<Commitment> commit(String type, Instant at, List<byte[]> records) {
    List<Commitment> commitments =
        records.stream().map(record -> drawUp(type, at, List.of(record))).toList();
    append(commitments, at);
    return commitments;
  }

  /** Appends leaves that were drawn up. */
  @Transactional(TxType.MANDATORY)
  public void append(List<Commitment> commitments, Instant at) {
    Map<UUID, byte[]> leaves = new LinkedHashMap<>();
    commitments.forEach(commitment -> leaves.put(commitment.id(), commitment.leaf().data()));
    store.append(leaves, at);
  }

  /**
   * The leaf that {@link #commit} appends; nothing is stored by it.
   *
   * @param record its canonical bytes in pieces
   */
  public Commitment drawUp(String type, Instant at, List<byte[]> record) {
    Salt salt = Salt.fresh();
    Leaf leaf = Leaf.commit(type, Beijing.dayOf(at), salt.bytes(), record);
    return new Commitment(LeafIds.next(clock.now()), leaf, salt);
  }
}
