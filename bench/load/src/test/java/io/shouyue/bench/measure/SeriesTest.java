package io.shouyue.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
  @Test
  void theMedianOfAnOddNumberIsTheMiddleOne() {
    assertThat(Series.of(List.of(9.0, 1.0, 4.0)).median()).isEqualTo(4);
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
    assertThat(Series.of(List.of(1.0, 2.0, 4.0, 100.0)).median()).isEqualTo(3);
  }

  @Test
  void theSpreadIsTheDistanceOfTheExtremesOverTheMedian() {
    Series series = Series.of(List.of(0.95, 1.0, 1.05));

    assertThat(series.least()).isEqualTo(0.95);
    assertThat(series.most()).isEqualTo(1.05);
    assertThat(series.spread()).isCloseTo(0.1, within(1e-9));
  }

  @Test
  void oneValueHasNoSpread() {
    assertThat(Series.of(List.of(3.0)).spread()).isZero();
  }

  @Test
  void nothingIsNoSeries() {
    assertThatThrownBy(() -> Series.of(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
