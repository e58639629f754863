package io.shouyue.platform.data.retry;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Work on many at once in which nobody's failure is another's. */
public final class Halving {
  private Halving() {}

  /**
   * Does the work for all; where it fails, for each half of them, until those that fail stand
   * alone. What failed must have left nothing behind, as a transaction that rolled back.
   *
   * @param together the work; called with parts of {@code all}, in their order, none empty
   * @param failed told each one that fails alone, and why; the others go on
   */
  public static <T> void each(
      List<T> all, Consumer<List<T>> together, BiConsumer<T, RuntimeException> failed) {
    if (all.isEmpty()) {
      return;
    }
    try {
      together.accept(all);
    } catch (RuntimeException failure) {
      if (all.size() == 1) {
        failed.accept(all.getFirst(), failure);
      } else {
        int half = all.size() / 2;
        each(all.subList(0, half), together, failed);
        each(all.subList(half, all.size()), together, failed);
      }
    }
  }
}
