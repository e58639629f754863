package io.shouyue.retention.sitepromise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All versions of a site's promises; the last of each code counts. */
final class SitePromiseHistory {

  private final Map<String, List<SitePromise>> byCode = new LinkedHashMap<>();

  private SitePromiseHistory() {}

  /** Reads versions that come oldest first. */
  static SitePromiseHistory of(List<SitePromise> versions) {
    SitePromiseHistory history = new SitePromiseHistory();
    versions.forEach(
        one -> history.byCode.computeIfAbsent(one.code(), code -> new ArrayList<>()).add(one));
    return history;
  }

  /** The newest first; empty when the site never had a promise of that code. */
  List<SitePromise> of(String code) {
    return byCode.getOrDefault(code, List.of()).reversed();
  }

  Optional<SitePromise> last(String code) {
    return of(code).stream().findFirst();
  }

  /** The last of each code, without what is retired. */
  List<SitePromise> inForce() {
    return byCode.values().stream().map(List::getLast).filter(one -> !one.retired()).toList();
  }
}
