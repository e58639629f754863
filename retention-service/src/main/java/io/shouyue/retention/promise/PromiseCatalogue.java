package io.shouyue.retention.promise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The promises in force, in the order in which they are shown. */
public final class PromiseCatalogue {

  private final Map<String, Promise> byCode = new LinkedHashMap<>();

  public PromiseCatalogue(List<Promise> promises) {
    promises.forEach(promise -> byCode.put(promise.code(), promise));
  }

  /** These promises with a site's own in the place of those of the same code, or behind them. */
  public PromiseCatalogue with(List<Promise> own) {
    Map<String, Promise> merged = new LinkedHashMap<>(byCode);
    own.forEach(promise -> merged.put(promise.code(), promise));
    return new PromiseCatalogue(List.copyOf(merged.values()));
  }

  public List<Promise> all() {
    return List.copyOf(byCode.values());
  }

  public Optional<Promise> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The clocks a request of that type carries. The clock for asking missing proof is carried only
   * where proof is missing, and one whose last day is named only where somebody names it.
   */
  public List<Promise> applyingTo(RequestType type, boolean proven) {
    return byCode.values().stream()
        .filter(promise -> promise.covers(type) && !promise.dayNamed())
        .filter(promise -> !proven || promise.stop() != StopEvent.PROOF_ASKED)
        .toList();
  }

  /** The clock a request of that type carries when whoever handed it over named the last day. */
  public Optional<Promise> withDayNamed(RequestType type) {
    return byCode.values().stream()
        .filter(promise -> promise.covers(type) && promise.dayNamed())
        .findFirst();
  }
}
