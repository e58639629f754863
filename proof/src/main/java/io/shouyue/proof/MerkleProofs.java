package io.shouyue.proof;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Checks proofs as RFC 9162 §2.1.3.2 and §2.1.4.2 describe; hashing is that of RFC 6962. */
public final class MerkleProofs {
  private MerkleProofs() {}

  /** Whether the leaf stands at that index of the tree of that size and root. */
  public static boolean included(Hash leaf, long index, long size, List<Hash> proof, Hash root) {
    return rootFrom(leaf, index, size, proof).filter(root::equals).isPresent();
  }

  /** The root that the proof leads to; empty when its length does not fit index and size. */
  public static Optional<Hash> rootFrom(Hash leaf, long index, long size, List<Hash> proof) {
    if (index < 0 || index >= size) {
      return Optional.empty();
    }
    long node = index;
    long last = size - 1;
    Hash hash = leaf;
    for (Hash sibling : proof) {
      if (last == 0) {
        return Optional.empty();
      }
      if ((node & 1) == 1 || node == last) {
        hash = MerkleTree.node(sibling, hash);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        hash = MerkleTree.node(hash, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 ? Optional.of(hash) : Optional.empty();
  }

  /** Whether the older tree is a prefix of the newer one. */
  public static boolean consistent(
      long older, Hash olderRoot, long newer, Hash newerRoot, List<Hash> proof) {
    if (older < 0 || older > newer) {
      return false;
    }
    if (older == newer) {
      return proof.isEmpty() && olderRoot.equals(newerRoot);
    }
    if (older == 0) {
      return proof.isEmpty() && olderRoot.equals(Hash.digest());
    }
    return climb(older, olderRoot, newer, newerRoot, proof);
  }

  private static boolean climb(
      long older, Hash olderRoot, long newer, Hash newerRoot, List<Hash> proof) {
    int shift = Long.numberOfTrailingZeros(older);
    long node = (older - 1) >> shift;
    long last = (newer - 1) >> shift;
    Iterator<Hash> rest = proof.iterator();
    if (node != 0 && !rest.hasNext()) {
      return false;
    }
    Hash left = node == 0 ? olderRoot : rest.next();
    Hash right = left;
    while (rest.hasNext()) {
      Hash sibling = rest.next();
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        left = MerkleTree.node(sibling, left);
        right = MerkleTree.node(sibling, right);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        right = MerkleTree.node(right, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && left.equals(olderRoot) && right.equals(newerRoot);
  }
}
