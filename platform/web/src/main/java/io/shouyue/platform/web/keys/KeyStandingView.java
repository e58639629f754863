package io.shouyue.platform.web.keys;

import io.shouyue.platform.keys.KeyStanding;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one service still needs of a site's KEK.
 *
 * @param oldestKek oldest version that wraps a key there; 0 when none does
 * @param wrappings live data keys by the month whose key wraps them
 */
@Schema(name = "KeyStanding")
public record KeyStandingView(int oldestKek, Map<String, Long> wrappings) {

  /** As it goes over the wire. */
  public static KeyStandingView of(KeyStanding standing) {
    return new KeyStandingView(standing.oldestKek(), standing.wrappings());
  }
}
