package io.shouyue.consent.ledger.log;

import io.shouyue.proof.MissingTileException;
import io.shouyue.proof.Tile;
import io.shouyue.proof.TileRef;
import io.shouyue.proof.TileSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Rows of {@code log_tile}, each written once, and of {@code log_edge}, the tiles not full yet. */
@ApplicationScoped
public class PgTileStore {
  private final Jdbi jdbi;

  PgTileStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The tiles of one log; each read is a statement. */
  public TileSource of(int log) {
    return ref -> find(log, ref).orElseThrow(() -> new MissingTileException(ref));
  }

  /** The bytes of a tile, or of the longer one that it has become; empty when there is none. */
  Optional<byte[]> find(int log, TileRef ref) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT data FROM log_tile
                    WHERE log = :log AND level = :level AND index = :index
                    UNION ALL
                    SELECT data FROM log_edge
                    WHERE log = :log AND level = :level AND index = :index AND width >= :width
                    LIMIT 1
                    """)
                .bind("log", log)
                .bind("level", ref.level())
                .bind("index", ref.index())
                .bind("width", ref.width())
                .mapTo(byte[].class)
                .findOne());
  }

  /** Stores full tiles for good. */
  void add(int log, List<Tile> full) {
    if (full.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        h -> {
          PreparedBatch batch =
              h.prepareBatch(
                  """
                  INSERT INTO log_tile (log, level, index, data)
                  VALUES (:log, :level, :index, :data)
                  """);
          full.forEach(
              tile ->
                  batch
                      .bind("log", log)
                      .bind("level", tile.ref().level())
                      .bind("index", tile.ref().index())
                      .bind("data", tile.data())
                      .add());
          batch.execute();
        });
  }

  /** Replaces the right edge. */
  void replaceEdge(int log, List<Tile> partial) {
    jdbi.useHandle(
        h -> {
          h.createUpdate("DELETE FROM log_edge WHERE log = :log AND NOT level = ANY (:levels)")
              .bind("log", log)
              .bindArray(
                  "levels", Integer.class, partial.stream().map(t -> t.ref().level()).toList())
              .execute();
          PreparedBatch batch = h.prepareBatch(PUT_EDGE);
          partial.forEach(
              tile ->
                  batch
                      .bind("log", log)
                      .bind("level", tile.ref().level())
                      .bind("index", tile.ref().index())
                      .bind("width", tile.ref().width())
                      .bind("data", tile.data())
                      .add());
          batch.execute();
        });
  }

  private static final String PUT_EDGE =
      """
      INSERT INTO log_edge (log, level, index, width, data)
      VALUES (:log, :level, :index, :width, :data)
      ON CONFLICT (log, level) DO UPDATE SET
        index = excluded.index, width = excluded.width, data = excluded.data
      """;
}
