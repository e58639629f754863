package io.shouyue.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Our proofs, checked by the verifier of sigstore-java: what ours refuses, it refuses. */
class SigstoreVerifierTest {

  @Property
  void ourProofsConvinceIt(
      @ForAll @IntRange(min = 1, max = 300) int size, @ForAll @IntRange(max = 299) int any) {
    MerkleTree tree = tree(size);
    int index = any % size;

    assertThat(accepts(tree.leaves().get(index), index, size, tree.inclusion(index), tree.root()))
        .isTrue();
  }

  @Property
  void whatOursRefusesItRefuses(
      @ForAll @IntRange(min = 2, max = 300) int size,
      @ForAll @IntRange(max = 299) int any,
      @ForAll @IntRange(max = 8) int broken) {
    MerkleTree tree = tree(size);
    int index = any % size;
    List<Hash> proof = new ArrayList<>(tree.inclusion(index));
    proof.set(broken % proof.size(), leaf(999));
    Hash mine = tree.leaves().get(index);

    assertThat(accepts(leaf(999), index, size, tree.inclusion(index), tree.root())).isFalse();
    assertThat(accepts(mine, index, size, proof, tree.root())).isFalse();
    assertThat(accepts(mine, index, size, tree.inclusion(index), leaf(999))).isFalse();
    assertThat(MerkleProofs.included(mine, index, size, proof, tree.root())).isFalse();
  }

  private static boolean accepts(Hash leaf, long index, long size, List<Hash> proof, Hash root) {
    try {
      InclusionProofVerifier.verify(
          leaf.bytes(), index, size, proof.stream().map(Hash::bytes).toList(), root.bytes());
      return true;
    } catch (InclusionProofVerificationException refused) {
      return false;
    }
  }

  private static MerkleTree tree(int size) {
    return new MerkleTree(IntStream.range(0, size).mapToObj(SigstoreVerifierTest::leaf).toList());
  }

  private static Hash leaf(int number) {
    return MerkleTree.leaf(new byte[] {(byte) (number >> 8), (byte) number});
  }
}
