package io.shouyue.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MerkleProofsPropertyTest {

  @Property
  void everyLeafIsIncludedAndNoOther(
      @ForAll @IntRange(min = 1, max = 70) int size, @ForAll @IntRange(max = 69) int any) {
    int index = any % size;
    MerkleTree tree = tree(size);
    List<Hash> proof = tree.inclusion(index);

    assertThat(MerkleProofs.included(tree.leaves().get(index), index, size, proof, tree.root()))
        .isTrue();
    assertThat(MerkleProofs.included(leaf(999), index, size, proof, tree.root())).isFalse();
    assertThat(included(tree, index, (index + 1) % size, proof)).isEqualTo(size == 1);
  }

  @Property
  void everyPrefixIsConsistent(
      @ForAll @IntRange(min = 1, max = 70) int size, @ForAll @IntRange(max = 70) int any) {
    int older = any % (size + 1);
    MerkleTree tree = tree(size);
    Hash olderRoot = tree(older).root();
    List<Hash> proof = tree.consistency(older);

    assertThat(MerkleProofs.consistent(older, olderRoot, size, tree.root(), proof)).isTrue();
    assertThat(MerkleProofs.consistent(older, leaf(999), size, tree.root(), proof)).isFalse();
  }

  @Property
  void aTamperedProofNeverHolds(
      @ForAll @IntRange(min = 2, max = 70) int size,
      @ForAll @IntRange(max = 69) int any,
      @ForAll @IntRange(max = 6) int broken) {
    MerkleTree tree = tree(size);
    int index = any % size;
    List<Hash> proof = new ArrayList<>(tree.inclusion(index));
    proof.set(broken % proof.size(), leaf(999));

    assertThat(included(tree, index, index, proof)).isFalse();
    assertThat(included(tree, index, index, tree.inclusion(index).subList(1, proof.size())))
        .isFalse();
  }

  private static boolean included(MerkleTree tree, int leaf, int index, List<Hash> proof) {
    return MerkleProofs.included(
        tree.leaves().get(leaf), index, tree.leaves().size(), proof, tree.root());
  }

  private static MerkleTree tree(int size) {
    return new MerkleTree(
        IntStream.range(0, size).mapToObj(MerkleProofsPropertyTest::leaf).toList());
  }

  private static Hash leaf(int number) {
    return MerkleTree.leaf(new byte[] {(byte) (number >> 8), (byte) number});
  }
}
