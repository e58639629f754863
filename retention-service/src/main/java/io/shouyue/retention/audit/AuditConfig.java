package io.shouyue.retention.audit;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the trail is written besides the database. */
@ConfigMapping(prefix = "shouyue.audit")
public interface AuditConfig {

  /**
   * A file outside the database and its backups, only ever appended to: one chained event a line.
   * Left out, there is no second place.
   */
  Optional<Path> file();
}
