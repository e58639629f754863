package io.shouyue.retention.promise;

import io.shouyue.retention.calendar.Span;
import java.util.Set;

/**
 * What is promised: to whom, from when, until what, for how long.
 *
 * @param types the requests it covers
 */
public record PromiseTerms(Span span, StartEvent start, StopEvent stop, Set<RequestType> types) {

  public PromiseTerms {
    types = Set.copyOf(types);
  }

  /**
   * Whether these terms give people at least what {@code other} gives them.
   *
   * @param bound the types for which {@code other} must not be given up
   */
  public boolean isNoWeakerThan(PromiseTerms other, Set<RequestType> bound) {
    return start == other.start
        && stop == other.stop
        && span.unit() == other.span.unit()
        && span.amount() <= other.span.amount()
        && types.containsAll(bound);
  }
}
