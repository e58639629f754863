package io.shouyue.consent.ledger.log;

import io.shouyue.platform.keys.SigningKeys;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.proof.Checkpoint;
import io.shouyue.proof.MerkleProofs;
import io.shouyue.proof.SignedNote;
import io.shouyue.proof.TileTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Signs the state of the log and makes it public. In this order: the new tree must go on from the
 * kept checkpoint; the key store signs; witnesses cosign; the checkpoint is kept outside the
 * database; then it is published. Nothing that was published can so be unknown outside.
 */
@ApplicationScoped
public class Publication {
  private final PgLogStore logs;
  private final PgTileStore tiles;
  private final KeptCheckpoint kept;
  private final SigningKeys keys;
  private final Cosigners cosigners;
  private final Lease lease;
  private final SystemClock clock;

  Publication(
      PgLogStore logs,
      PgTileStore tiles,
      KeptCheckpoint kept,
      SigningKeys keys,
      Cosigners cosigners,
      Lease lease,
      SystemClock clock) {
    this.logs = logs;
    this.tiles = tiles;
    this.kept = kept;
    this.keys = keys;
    this.cosigners = cosigners;
    this.lease = lease;
    this.clock = clock;
  }

  /**
   * The present state, signed and cosigned; outside any transaction, for it asks others.
   *
   * @throws RefusedException when it is no continuation of what is kept
   */
  SignedNote sign(OpenLog log) {
    Checkpoint next = new Checkpoint(log.key().name(), log.edge().size(), log.edge().root());
    TileTree tree = new TileTree(next.size(), tiles.of(log.number()));
    kept.read()
        .map(note -> Checkpoint.parse(note.text()))
        .filter(last -> last.origin().equals(next.origin()))
        .ifPresent(last -> requireContinuation(last, next, tree));
    byte[] signature =
        keys.sign(SigningKeys.LOG, log.keyVersion(), next.text().getBytes(StandardCharsets.UTF_8));
    SignedNote note = new SignedNote(next.text(), List.of()).with(log.key(), signature);
    if (!note.signedBy(log.key())) {
      throw new RefusedException(Refusal.SIGNATURE_FALSE);
    }
    return cosigners.cosign(note, next, tiles.of(log.number()));
  }

  /** Keeps it outside and publishes it. */
  @Transactional(TxType.REQUIRES_NEW)
  public void publish(OpenLog log, SignedNote note, long token) {
    lease.check(token);
    kept.write(note);
    logs.publish(log.number(), note, clock.now());
  }

  /** Notes why nothing is published. */
  @Transactional(TxType.REQUIRES_NEW)
  public void refuse(Refusal refusal, long token) {
    lease.check(token);
    logs.newest().ifPresent(head -> logs.refuse(head.number(), refusal.name()));
  }

  private static void requireContinuation(Checkpoint last, Checkpoint next, TileTree tree) {
    boolean goesOn =
        last.size() <= next.size()
            && MerkleProofs.consistent(
                last.size(), last.root(), next.size(), next.root(), tree.consistency(last.size()));
    if (!goesOn) {
      throw new RefusedException(Refusal.FORK);
    }
  }
}
