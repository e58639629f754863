package io.shouyue.consent.ledger.audit;

import io.shouyue.proof.MissingTileException;
import io.shouyue.proof.TileRef;
import io.shouyue.proof.TileSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The tiles of one log as of the audit's snapshot, exactly as long as asked for. */
record SnapshotTiles(Handle handle, int log) implements TileSource {
  @Override
  public byte[] read(TileRef ref) {
    return find(ref).orElseThrow(() -> new MissingTileException(ref));
  }

  /** The row as it is; empty when there is none. */
  Optional<byte[]> find(TileRef ref) {
    String sql =
        ref.isFull()
            ? """
              SELECT data FROM log_tile WHERE log = :log AND level = :level AND index = :index
              """
            : """
              SELECT data FROM log_edge
              WHERE log = :log AND level = :level AND index = :index AND width = :width
              """;
    var query =
        handle
            .createQuery(sql)
            .bind("log", log)
            .bind("level", ref.level())
            .bind("index", ref.index());
    if (!ref.isFull()) {
      query.bind("width", ref.width());
    }
    return query.mapTo(byte[].class).findOne();
  }
}
