package io.shouyue.proof;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A log in memory that stores the tiles its edge hands out, as a service does in its database. */
final class GrownLog implements TileSource {
  private final Map<String, byte[]> tiles = new HashMap<>();
  private final List<Hash> leaves = new ArrayList<>();
  private LogEdge edge = new LogEdge();

  /** Appends that many entries and stores what the edge gives. */
  GrownLog grow(int count) {
    for (int i = 0; i < count; i++) {
      append(entry(leaves.size()));
    }
    edge.partial().forEach(this::store);
    return this;
  }

  GrownLog append(byte[] entry) {
    leaves.add(MerkleTree.leaf(entry));
    edge.append(entry).forEach(this::store);
    return this;
  }

  /** Forgets the edge in memory and reads it from the tiles again. */
  GrownLog restart() {
    edge = LogEdge.load(edge.size(), this);
    return this;
  }

  private void store(Tile tile) {
    tiles.put(tile.ref().path(), tile.data());
  }

  LogEdge edge() {
    return edge;
  }

  MerkleTree reference() {
    return new MerkleTree(leaves);
  }

  TileTree tree(long size) {
    return new TileTree(size, this);
  }

  @Override
  public byte[] read(TileRef ref) {
    for (int width = ref.width(); width <= TileRef.FULL; width++) {
      byte[] data = tiles.get(new TileRef(ref.level(), ref.index(), width).path());
      if (data != null) {
        return data;
      }
    }
    throw new MissingTileException(ref);
  }

  static byte[] entry(int number) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
  }
}
