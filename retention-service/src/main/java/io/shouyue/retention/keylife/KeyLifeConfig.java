package io.shouyue.retention.keylife;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long copies of keys live. The figures must be what is really done with backups. */
@ConfigMapping(prefix = "shouyue.key-life")
public interface KeyLifeConfig {

  /** A site's KEK gets a new version after so many days. */
  @WithDefault("30")
  int rotateDays();

  /**
   * Days that the live database keeps what was deleted in its own files: vacuum and write-ahead
   * log.
   */
  @WithDefault("1")
  int databaseDays();

  /** Days that backups of the databases are kept. Old versions of a KEK stay as long for them. */
  @WithDefault("35")
  int backupDays();

  /** Days that snapshots of the key store are kept. */
  @WithDefault("35")
  int storeSnapshotDays();
}
