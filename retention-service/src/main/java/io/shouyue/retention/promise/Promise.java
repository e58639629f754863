package io.shouyue.retention.promise;

import io.shouyue.platform.text.LocalText;
import io.shouyue.retention.calendar.Span;
import java.util.Set;

/**
 * One promised clock.
 *
 * @param code stable, kebab-case
 * @param clause document and clause that make the promise, as people cite them
 * @param types the requests it covers
 * @param mayPause whether the clause itself lets the clock stand still
 * @param mayExtend whether the clause itself lets the period be prolonged
 */
public record Promise(
    String code,
    LocalText name,
    Span span,
    StartEvent start,
    StopEvent stop,
    String clause,
    Set<RequestType> types,
    boolean mayPause,
    boolean mayExtend) {

  public Promise {
    types = Set.copyOf(types);
  }

  public boolean covers(RequestType type) {
    return types.contains(type);
  }
}
