package io.shouyue.platform.data.clock;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of the legal clock. */
@ConfigMapping(prefix = "shouyue.clock")
public interface ClockConfig {
  /** The file with its offset: only on the local stack; a production profile refuses to start. */
  Optional<Path> file();
}
