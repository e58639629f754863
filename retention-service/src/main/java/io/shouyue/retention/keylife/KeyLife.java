package io.shouyue.retention.keylife;

import io.shouyue.platform.keys.KekVersions;
import io.shouyue.platform.web.keys.KeyStandingView;
import java.util.Map;

/**
 * A site's keys as they stand.
 *
 * @param standings what each service still needs, by its name
 */
record KeyLife(Horizon horizon, KekVersions kek, Map<String, KeyStandingView> standings) {

  /** The oldest version that any service still needs; the newest when none needs any. */
  int oldestNeeded() {
    return standings.values().stream()
        .mapToInt(KeyStandingView::oldestKek)
        .filter(version -> version > 0)
        .min()
        .orElse(kek.newest());
  }
}
