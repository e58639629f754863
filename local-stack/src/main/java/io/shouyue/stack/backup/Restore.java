package io.shouyue.stack.backup;

import io.shouyue.stack.CacheFolder;
import io.shouyue.stack.LauncherLock;
import io.shouyue.stack.PrivateFile;
import io.shouyue.stack.StackException;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.process.Leftovers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Puts the databases of a stack that is down back to a backup. The key store stays as it is,
 * because it may have let go of keys since; only a stack that has none gets the copied one. The
 * erasure list stays, too, and a mark beside it keeps the gateway closed until it was applied
 * again.
 */
public final class Restore {
  private final Workspace workspace;

  /**
   * @param workspace of the stack
   */
  public Restore(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Does it; a crash in between leaves the old databases or the new ones, and the mark.
   *
   * @return whether the copied key store was taken, too
   */
  public boolean from(BackupFolder backup) {
    requireDown();
    requireErasureList();
    workspace.prepare();
    try {
      boolean keys = bringKeysBack(backup);
      Path data = workspace.data().resolve("postgres");
      Path part = data.resolveSibling("postgres.restored");
      CacheFolder.remove(part);
      Trees.copy(backup.database(), part, path -> false);
      PrivateFile.write(workspace.restoreMark(), "");
      CacheFolder.remove(data);
      Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
      return keys;
    } catch (IOException e) {
      throw new StackException("The backup cannot be restored: " + e, e);
    }
  }

  private boolean bringKeysBack(BackupFolder backup) {
    KeyStoreFiles keys = new KeyStoreFiles(workspace);
    if (!keys.kind().equals("none") || backup.manifest().keys().equals("none")) {
      return false;
    }
    keys.bringBack(backup.keys());
    return true;
  }

  private void requireDown() {
    if (new LauncherLock(workspace).holder().isPresent()) {
      throw new StackException("The stack is running: ./shouyue down first, then restore.");
    }
    Leftovers.end(workspace.run().resolve("processes.json"));
  }

  private void requireErasureList() {
    if (!Files.exists(workspace.erasureList())) {
      throw new StackException(
          "The erasure list "
              + workspace.erasureList()
              + " is missing: without it erased people would come back. Put its kept copy there, or"
              + " an empty file if nobody was ever erased.");
    }
  }
}
