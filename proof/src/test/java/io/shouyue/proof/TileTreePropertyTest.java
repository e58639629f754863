package io.shouyue.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TileTreePropertyTest {
  @Property(tries = 200)
  void tilesGiveTheSameRootsAndProofsAsTheWholeTree(
      @ForAll @IntRange(min = 1, max = 700) int older,
      @ForAll @IntRange(min = 0, max = 700) int more,
      @ForAll @IntRange(max = 1400) int any) {
    GrownLog log = new GrownLog().grow(older).restart().grow(more);
    int size = older + more;
    int index = any % size;
    MerkleTree reference = log.reference();
    TileTree tree = log.tree(size);

    assertThat(log.edge().root()).isEqualTo(reference.root());
    assertThat(tree.root()).isEqualTo(reference.root());
    assertThat(log.tree(older).root())
        .isEqualTo(new MerkleTree(reference.leaves().subList(0, older)).root());
    assertThat(tree.leaf(index)).isEqualTo(reference.leaves().get(index));
    assertThat(tree.inclusion(index)).isEqualTo(reference.inclusion(index));
    assertThat(tree.consistency(older)).isEqualTo(reference.consistency(older));
  }

  @Example
  void threeLevelsOfTilesHoldTogether() {
    GrownLog log = new GrownLog().grow(65_536).restart().grow(4_464);
    MerkleTree reference = log.reference();
    TileTree tree = log.tree(70_000);

    assertThat(log.edge().root()).isEqualTo(reference.root());
    assertThat(tree.root()).isEqualTo(reference.root());
    for (int index : new int[] {0, 255, 256, 65_535, 65_536, 69_999}) {
      assertThat(tree.inclusion(index)).isEqualTo(reference.inclusion(index));
      assertThat(tree.consistency(index)).isEqualTo(reference.consistency(index));
    }
  }

  @Example
  void anEmptyLogHasTheEmptyRoot() {
    assertThat(new GrownLog().tree(0).root()).isEqualTo(new MerkleTree(java.util.List.of()).root());
    assertThat(new LogEdge().root()).isEqualTo(new MerkleTree(java.util.List.of()).root());
    assertThat(new LogEdge().partial()).isEmpty();
  }

  @Example
  void aTileThatIsTooShortIsAsGoodAsMissing() {
    TileTree tree = new TileTree(5, ref -> new byte[4 * Hash.SIZE]);

    assertThatThrownBy(tree::root).isInstanceOf(MissingTileException.class);
  }

  @Property(tries = 100)
  void aBundleGivesItsEntriesBack(@ForAll java.util.List<byte[]> entries) {
    byte[] bytes = new EntryBundle(entries).bytes();

    assertThat(EntryBundle.read(bytes, entries.size()).entries())
        .containsExactlyElementsOf(entries);
    assertThatThrownBy(() -> EntryBundle.read(bytes, entries.size() + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
