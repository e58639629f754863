package io.shouyue.bench.measure;

import java.util.Arrays;
import java.util.List;

/** The same thing measured several times. */
public final class Series {
  private final double[] sorted;

  private Series(double[] sorted) {
    this.sorted = sorted;
  }

  /**
   * @throws IllegalArgumentException without values
   */
  public static Series of(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no values");
    }
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return new Series(sorted);
  }

  /** The middle one, or the mean of the two in the middle. */
  public double median() {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  public double least() {
    return sorted[0];
  }

  public double most() {
    return sorted[sorted.length - 1];
  }

  /** Distance of the extremes over the median: 0.1 is a spread of ten per cent. */
  public double spread() {
    return median() == 0 ? 0 : (most() - least()) / median();
  }

  @Override
  public String toString() {
    return Arrays.toString(sorted);
  }
}
