package io.shouyue.retention.keylife;

import java.util.stream.IntStream;

/**
 * How long what was erased could still be opened by somebody who holds copies.
 *
 * @param databaseDays deleted rows in the database's own files
 * @param backupDays database backups
 * @param storeSnapshotDays snapshots of the key store
 * @param days the longest of the three: the figure to publish
 * @param strayDays for a copy of a backup that nobody knows of: until the KEK it needs was
 *     replaced, trimmed, and has left the key store's snapshots
 */
public record Horizon(
    int databaseDays, int backupDays, int storeSnapshotDays, int days, int strayDays) {

  static Horizon of(KeyLifeConfig config) {
    int backups = config.backupDays();
    int snapshots = config.storeSnapshotDays();
    return new Horizon(
        config.databaseDays(),
        backups,
        snapshots,
        IntStream.of(config.databaseDays(), backups, snapshots).max().orElseThrow(),
        config.rotateDays() + backups + snapshots);
  }
}
