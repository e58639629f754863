package io.shouyue.stack.backup;

import io.shouyue.stack.Workspace;
import io.shouyue.stack.postgres.PostgresServer;
import java.nio.file.Path;
import java.time.Instant;

/** Takes a backup of a running stack. */
public final class Backup {
  private final PostgresServer server;
  private final Workspace workspace;

  /**
   * @param workspace whose key store belongs to the server's data
   */
  public Backup(PostgresServer server, Workspace workspace) {
    this.server = server;
    this.workspace = workspace;
  }

  /**
   * Takes it; the stack goes on working.
   *
   * @param folder must not exist, or be empty
   */
  public BackupFolder.Manifest take(Path folder) {
    BackupFolder backup = BackupFolder.fresh(folder);
    DatabaseBackup.Extent extent = new DatabaseBackup(server).take(backup.database());
    String keys = new KeyStoreFiles(workspace).copyTo(backup.keys());
    return backup.finish(Instant.now().toString(), keys, extent);
  }
}
