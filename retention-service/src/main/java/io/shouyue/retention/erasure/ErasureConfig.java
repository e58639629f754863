package io.shouyue.retention.erasure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where erasures leave their trace. */
@ConfigMapping(prefix = "shouyue.erasure")
public interface ErasureConfig {

  /**
   * The append-only list of erased ids, outside every database and its backups. After a restore it
   * is applied again before traffic.
   */
  @WithDefault("erasure-list.txt")
  Path list();
}
