package io.shouyue.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.bench.measure.Latencies;
import io.shouyue.bench.run.Inclusions.Leaf;
import io.shouyue.bench.run.Inclusions.Publication;
import java.util.List;
import org.junit.jupiter.api.Test;

class InclusionsTest {
  private final Inclusions inclusions = new Inclusions();

  @Test
  void leafIsIncludedByTheFirstCheckpointThatCoversItsPlace() {
    inclusions.saw(new Publication(2, 1_000));
    inclusions.saw(new Publication(5, 3_000));

    Latencies taken =
        inclusions.of(List.of(new Leaf(1, 400), new Leaf(2, 500), new Leaf(4, 2_900)));

    assertThat(taken.count()).isEqualTo(3);
    assertThat(taken.percentile(1)).isEqualTo(100_000);
    assertThat(taken.percentile(50)).isEqualTo(600_000);
    assertThat(taken.slowest()).isEqualTo(2_500_000);
  }

  @Test
  void sameCheckpointSeenAgainIsNoLaterOne() {
    inclusions.saw(new Publication(1, 1_000));
    inclusions.saw(new Publication(1, 9_000));

    assertThat(inclusions.of(List.of(new Leaf(0, 0))).slowest()).isEqualTo(1_000_000);
  }

  @Test
  void leafThatNoCheckpointCoversIsNoFigure() {
    inclusions.saw(new Publication(1, 1_000));

    assertThatThrownBy(() -> inclusions.of(List.of(new Leaf(1, 0))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
