package io.shouyue.platform.keys;

import java.util.SortedMap;

/**
 * What one service still needs of a site's KEK.
 *
 * @param oldestKek the oldest version that wraps a site key of this service; 0 when it has none
 * @param wrappings live data keys by the name of the key that wraps them, {@code 2026-11}
 */
public record KeyStanding(int oldestKek, SortedMap<String, Long> wrappings) {}
