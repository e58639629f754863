package io.shouyue.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree of RFC 6962 §2.1 over leaf hashes, with the proofs of §2.1.1 and §2.1.2. Plain recursion
 * over a list: the reference that tiles are checked against, not the way to serve a large log.
 */
public record MerkleTree(List<Hash> leaves) {
  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  public MerkleTree {
    leaves = List.copyOf(leaves);
  }

  /** SHA-256(0x00 ‖ data). */
  public static Hash leaf(byte[] data) {
    return Hash.digest(LEAF, data);
  }

  /** SHA-256(0x01 ‖ left ‖ right). */
  public static Hash node(Hash left, Hash right) {
    return Hash.digest(NODE, left.bytes(), right.bytes());
  }

  /** The root; of no leaves, the hash of nothing. */
  public Hash root() {
    return root(leaves);
  }

  /** The siblings from the leaf up to the root; refused for a leaf that is not there. */
  public List<Hash> inclusion(int index) {
    List<Hash> proof = new ArrayList<>();
    path(java.util.Objects.checkIndex(index, leaves.size()), leaves, proof);
    return proof;
  }

  /** What shows that the tree of the first {@code older} leaves is a prefix of this one. */
  public List<Hash> consistency(int older) {
    if (older < 0 || older > leaves.size()) {
      throw new IndexOutOfBoundsException(older);
    }
    List<Hash> proof = new ArrayList<>();
    if (older > 0 && older < leaves.size()) {
      subProof(older, leaves, true, proof);
    }
    return proof;
  }

  private static Hash root(List<Hash> part) {
    if (part.isEmpty()) {
      return Hash.digest();
    }
    if (part.size() == 1) {
      return part.getFirst();
    }
    int split = split(part.size());
    return node(root(part.subList(0, split)), root(part.subList(split, part.size())));
  }

  private static void path(int index, List<Hash> part, List<Hash> proof) {
    if (part.size() == 1) {
      return;
    }
    int split = split(part.size());
    List<Hash> left = part.subList(0, split);
    List<Hash> right = part.subList(split, part.size());
    if (index < split) {
      path(index, left, proof);
      proof.add(root(right));
    } else {
      path(index - split, right, proof);
      proof.add(root(left));
    }
  }

  private static void subProof(int older, List<Hash> part, boolean whole, List<Hash> proof) {
    if (older == part.size()) {
      if (!whole) {
        proof.add(root(part));
      }
      return;
    }
    int split = split(part.size());
    List<Hash> left = part.subList(0, split);
    List<Hash> right = part.subList(split, part.size());
    if (older <= split) {
      subProof(older, left, whole, proof);
      proof.add(root(right));
    } else {
      subProof(older - split, right, false, proof);
      proof.add(root(left));
    }
  }

  /** The largest power of two below the size. */
  private static int split(int size) {
    return Integer.highestOneBit(size - 1);
  }
}
