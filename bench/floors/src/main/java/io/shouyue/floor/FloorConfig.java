package io.shouyue.floor;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Whom the floor calls, with what. */
@ConfigMapping(prefix = "shouyue.floor")
public interface FloorConfig {
  /** Where the vendor is; nobody by default. */
  @WithDefault("http://127.0.0.1:1")
  URI vendor();

  /** Names the key of the signature. */
  @WithDefault("floor")
  String keyId();

  /** The key. */
  @WithDefault("floor")
  String keySecret();
}
