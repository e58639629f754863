package io.shouyue.retention.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class SmallCellsPropertyTest {

  @Property
  void nothingSmallIsShownNorCanBeWorkedOut(
      @ForAll @Size(max = 12)
          Map<
                  @AlphaChars @StringLength(min = 1, max = 3) String,
                  @LongRange(min = 1, max = 60) Long>
              counts,
      @ForAll @IntRange(min = 2, max = 25) int least) {
    SmallCells cells = SmallCells.of(counts, least);

    assertThat(cells.shown().values()).allMatch(count -> count >= least);
    assertThat(counts).containsAllEntriesOf(cells.shown());
    assertThat(cells.shown().size() + cells.suppressed()).isEqualTo(counts.size());
    if (cells.total().isPresent()) {
      long rest =
          cells.total().getAsLong()
              - cells.shown().values().stream().mapToLong(Long::longValue).sum();
      assertThat(cells.total().getAsLong()).isGreaterThanOrEqualTo(least);
      assertThat(rest == 0 || (rest >= least && cells.suppressed() >= 2)).isTrue();
    }
  }

  @Example
  void oneSmallCellTakesTheNextSmallestWithIt() {
    SmallCells cells = SmallCells.of(Map.of("a", 3L, "b", 30L, "c", 40L), 20);

    assertThat(cells.shown()).containsOnlyKeys("c");
    assertThat(cells.total()).hasValue(73);
  }
}
