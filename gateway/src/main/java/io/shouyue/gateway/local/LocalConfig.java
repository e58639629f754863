package io.shouyue.gateway.local;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** What the local stack adds. */
@ConfigMapping(prefix = "shouyue.local")
public interface LocalConfig {

  /** The stack's own door on loopback; counts in profile {@code local} alone. */
  Optional<URI> controlUrl();
}
