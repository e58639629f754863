package io.shouyue.retention.erasure;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Period;
import java.util.Optional;

/** Where erasures leave their trace. */
@ConfigMapping(prefix = "shouyue.erasure")
public interface ErasureConfig {

  /**
   * The append-only list of erased ids, outside every database and its backups. After a restore it
   * is applied again before traffic.
   */
  Path list();

  /**
   * How long the oldest backup of any database or key store lives, such as {@code P90D}. Entries of
   * the list that are older are dropped. Without it none is: too long costs a few bytes, too short
   * would let an erased person come back.
   */
  Optional<Period> backupsKept();
}
