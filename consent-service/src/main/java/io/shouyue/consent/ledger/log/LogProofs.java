package io.shouyue.consent.ledger.log;

import io.shouyue.proof.Checkpoint;
import io.shouyue.proof.TileTree;
import io.shouyue.proof.TlogProof;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Proofs that leaves are in the log, against the published checkpoint. */
@ApplicationScoped
public class LogProofs {
  private final PgLogStore logs;
  private final PgQueueStore queue;
  private final PgTileStore tiles;

  LogProofs(PgLogStore logs, PgQueueStore queue, PgTileStore tiles) {
    this.logs = logs;
    this.queue = queue;
    this.tiles = tiles;
  }

  /** The proofs of those leaves that a published checkpoint covers; the others have to wait. */
  public Map<UUID, TlogProof> of(List<UUID> leaves) {
    Map<Integer, List<Place>> byLog =
        queue.places(leaves).stream().collect(Collectors.groupingBy(Place::log));
    Map<UUID, TlogProof> proofs = new HashMap<>();
    byLog.forEach((log, places) -> prove(logs.find(log).orElseThrow(), places, proofs));
    return proofs;
  }

  private void prove(LogHead head, List<Place> places, Map<UUID, TlogProof> proofs) {
    long size = head.published().map(Checkpoint::size).orElse(0L);
    TileTree tree = new TileTree(size, tiles.of(head.number()));
    Function<Place, TlogProof> proof =
        place ->
            new TlogProof(
                place.index(), tree.inclusion(place.index()), Objects.requireNonNull(head.note()));
    places.stream()
        .filter(place -> place.index() < size)
        .forEach(place -> proofs.put(place.leaf(), proof.apply(place)));
  }
}
