package io.shouyue.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The right edge of a log, all that is needed to append to it: the tiles that are not full yet.
 * Grows in memory; its owner stores the tiles it hands out. Not for several threads.
 */
public final class LogEdge {
  private final List<HashBuffer> levels = new ArrayList<>();
  private final List<byte[]> entries = new ArrayList<>();
  private long size;

  /** Hashes of one level that have no full tile yet. */
  private static final class HashBuffer {
    private final byte[] bytes = new byte[TileRef.FULL * Hash.SIZE];
    private long tile;
    private int width;

    private void add(Hash hash) {
      System.arraycopy(hash.bytes(), 0, bytes, width * Hash.SIZE, Hash.SIZE);
      width++;
    }

    private byte[] content() {
      return Arrays.copyOf(bytes, width * Hash.SIZE);
    }
  }

  /** The edge of an empty log. */
  public LogEdge() {}

  /** The edge of a log of that size, read from its tiles. */
  public static LogEdge load(long size, TileSource source) {
    LogEdge edge = new LogEdge();
    edge.size = size;
    int level = 0;
    for (long hashes = size; hashes > 0; hashes >>= TileRef.HEIGHT, level++) {
      HashBuffer buffer = edge.level(level);
      buffer.tile = hashes / TileRef.FULL;
      buffer.width = (int) (hashes % TileRef.FULL);
      if (buffer.width > 0) {
        byte[] data = source.read(new TileRef(level, buffer.tile, buffer.width));
        System.arraycopy(data, 0, buffer.bytes, 0, buffer.width * Hash.SIZE);
      }
    }
    int width = (int) (size % TileRef.FULL);
    if (width > 0) {
      byte[] bundle = source.read(new TileRef(TileRef.ENTRIES, size / TileRef.FULL, width));
      edge.entries.addAll(EntryBundle.read(bundle, width).entries());
    }
    return edge;
  }

  /** How many leaves the log has. */
  public long size() {
    return size;
  }

  /** Appends an entry; returns the tiles that are full by it, to be stored. */
  public List<Tile> append(byte[] entry) {
    List<Tile> full = new ArrayList<>();
    Hash leaf = MerkleTree.leaf(entry);
    entries.add(entry);
    if (entries.size() == TileRef.FULL) {
      full.add(new Tile(ref(TileRef.ENTRIES, size / TileRef.FULL), bundle()));
      entries.clear();
    }
    size++;
    carry(0, leaf, full);
    return full;
  }

  private void carry(int level, Hash hash, List<Tile> full) {
    HashBuffer buffer = level(level);
    buffer.add(hash);
    if (buffer.width < TileRef.FULL) {
      return;
    }
    full.add(new Tile(ref(level, buffer.tile), buffer.content()));
    Hash root = TileTree.subtree(buffer.bytes, 0, TileRef.FULL);
    buffer.tile++;
    buffer.width = 0;
    carry(level + 1, root, full);
  }

  /** The tiles that are not full: at most one a level, and the bundle. */
  public List<Tile> partial() {
    List<Tile> tiles = new ArrayList<>();
    if (!entries.isEmpty()) {
      long index = size / TileRef.FULL;
      tiles.add(new Tile(new TileRef(TileRef.ENTRIES, index, entries.size()), bundle()));
    }
    for (int level = 0; level < levels.size(); level++) {
      HashBuffer buffer = levels.get(level);
      if (buffer.width > 0) {
        tiles.add(new Tile(new TileRef(level, buffer.tile, buffer.width), buffer.content()));
      }
    }
    return tiles;
  }

  /** The root of the whole log. */
  public Hash root() {
    Optional<Hash> right = Optional.empty();
    for (HashBuffer buffer : levels) {
      int end = buffer.width;
      while (end > 0) {
        int start = end - Integer.lowestOneBit(end);
        Hash left = TileTree.subtree(buffer.bytes, start, end);
        right = Optional.of(right.map(hash -> MerkleTree.node(left, hash)).orElse(left));
        end = start;
      }
    }
    return right.orElseGet(Hash::digest);
  }

  private byte[] bundle() {
    return new EntryBundle(entries).bytes();
  }

  private HashBuffer level(int level) {
    while (levels.size() <= level) {
      levels.add(new HashBuffer());
    }
    return levels.get(level);
  }

  private static TileRef ref(int level, long index) {
    return new TileRef(level, index, TileRef.FULL);
  }
}
