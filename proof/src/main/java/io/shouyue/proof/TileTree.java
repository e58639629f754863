package io.shouyue.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree of a given size that is read from tiles, a few for each question. What it gives is what
 * {@link MerkleTree} gives over the same leaves. Keeps the tiles it has read; not for several
 * threads.
 */
public final class TileTree {
  private final long size;
  private final TileSource source;
  private final Map<TileRef, byte[]> read = new HashMap<>();

  /**
   * @param source holds at least the tiles of a log of that size
   */
  public TileTree(long size, TileSource source) {
    this.size = size;
    this.source = source;
  }

  /** The root; of no leaves, the hash of nothing. */
  public Hash root() {
    return size == 0 ? Hash.digest() : range(0, size);
  }

  /** The hash of one leaf. */
  public Hash leaf(long index) {
    return node(0, checked(index));
  }

  /** The siblings from the leaf up to the root (RFC 6962 §2.1.1). */
  public List<Hash> inclusion(long index) {
    List<Hash> proof = new ArrayList<>();
    path(checked(index), 0, size, proof);
    return proof;
  }

  /** What shows that the tree of that many leaves is a prefix of this one (RFC 6962 §2.1.2). */
  public List<Hash> consistency(long older) {
    if (older < 0 || older > size) {
      throw new IndexOutOfBoundsException("no prefix of that size");
    }
    List<Hash> proof = new ArrayList<>();
    if (older > 0 && older < size) {
      subProof(older, 0, size, true, proof);
    }
    return proof;
  }

  private long checked(long index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("no leaf at that place");
    }
    return index;
  }

  private void path(long index, long from, long to, List<Hash> proof) {
    if (to - from == 1) {
      return;
    }
    long middle = from + split(to - from);
    if (index < middle) {
      path(index, from, middle, proof);
      proof.add(range(middle, to));
    } else {
      path(index, middle, to, proof);
      proof.add(range(from, middle));
    }
  }

  private void subProof(long older, long from, long to, boolean whole, List<Hash> proof) {
    if (older == to) {
      if (!whole) {
        proof.add(range(from, to));
      }
      return;
    }
    long middle = from + split(to - from);
    if (older <= middle) {
      subProof(older, from, middle, whole, proof);
      proof.add(range(middle, to));
    } else {
      subProof(older, middle, to, false, proof);
      proof.add(range(from, middle));
    }
  }

  /** The hash over leaves from (a multiple of a power of two not below the length) to. */
  private Hash range(long from, long to) {
    long length = to - from;
    if (Long.bitCount(length) == 1) {
      int height = Long.numberOfTrailingZeros(length);
      return node(height, from >> height);
    }
    long middle = from + split(length);
    return MerkleTree.node(range(from, middle), range(middle, to));
  }

  /** The root of the n-th complete subtree of that height. */
  private Hash node(int height, long n) {
    int level = height / TileRef.HEIGHT;
    int inside = height % TileRef.HEIGHT;
    long first = n << inside;
    TileRef ref = TileRef.of(level, first / TileRef.FULL, size);
    byte[] tile = read.computeIfAbsent(ref, this::fetch);
    int start = (int) (first % TileRef.FULL);
    return subtree(tile, start, start + (1 << inside));
  }

  private byte[] fetch(TileRef ref) {
    byte[] tile = source.read(ref);
    if (tile.length < ref.width() * Hash.SIZE) {
      throw new MissingTileException(ref);
    }
    return tile;
  }

  /** The root over hashes of a tile, a power of two of them. */
  static Hash subtree(byte[] tile, int from, int to) {
    if (to - from == 1) {
      return Hash.of(Arrays.copyOfRange(tile, from * Hash.SIZE, to * Hash.SIZE));
    }
    int middle = (from + to) / 2;
    return MerkleTree.node(subtree(tile, from, middle), subtree(tile, middle, to));
  }

  /** The largest power of two below the length. */
  private static long split(long length) {
    return Long.highestOneBit(length - 1);
  }
}
