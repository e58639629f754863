package io.shouyue.consent.ledger.log;

import io.shouyue.proof.LogEdge;
import io.shouyue.proof.Tile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;

/** Gives waiting leaves their places and writes the tiles they fill, a batch in a transaction. */
@ApplicationScoped
public class Integration {
  private final PgQueueStore queue;
  private final PgTileStore tiles;
  private final PgLogStore logs;
  private final Lease lease;
  private final LogConfig config;

  Integration(
      PgQueueStore queue, PgTileStore tiles, PgLogStore logs, Lease lease, LogConfig config) {
    this.queue = queue;
    this.tiles = tiles;
    this.logs = logs;
    this.lease = lease;
    this.config = config;
  }

  /** Whether there is anything to integrate. */
  boolean hasWork() {
    return !queue.isEmpty();
  }

  /**
   * Integrates one batch and moves the edge on; returns how many leaves. When it fails, the edge
   * has moved and the database has not: load it again.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public int batch(OpenLog log, long token) {
    lease.check(token);
    List<Queued> taken = queue.take(config.batch());
    if (taken.isEmpty()) {
      return 0;
    }
    LogEdge edge = log.edge();
    long before = edge.size();
    List<Tile> full = new ArrayList<>();
    taken.forEach(leaf -> full.addAll(edge.append(leaf.data())));
    tiles.add(log.number(), full);
    tiles.replaceEdge(log.number(), edge.partial());
    queue.place(log.number(), before, taken.stream().map(Queued::leaf).toList());
    logs.grow(log.number(), before, edge.size());
    return taken.size();
  }
}
