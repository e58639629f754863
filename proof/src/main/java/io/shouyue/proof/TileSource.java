package io.shouyue.proof;

/** Where the tiles of one log come from: a database, a server, a folder. */
@FunctionalInterface
public interface TileSource {
  /**
   * The bytes of a tile, or of one that goes on longer.
   *
   * @throws MissingTileException when it is not there
   */
  byte[] read(TileRef ref);
}
