package io.shouyue.platform.data.group;

import java.util.List;

/** Writes that are done in one transaction. */
@FunctionalInterface
public interface Batch<T, R> {
  /**
   * Writes all of them and commits; or throws, and nothing was written. Of one alone the outcome is
   * never {@link Outcome.Later}.
   *
   * @return an outcome for each write, in their order
   */
  List<Outcome<R>> write(List<T> writes);
}
