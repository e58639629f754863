package io.shouyue.stack.backup;

import io.shouyue.stack.CacheFolder;
import io.shouyue.stack.StackException;
import io.shouyue.stack.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The files of the stack's own key store, Vault's folder or the keyring. A Vault that somebody else
 * runs is backed up by whoever runs it.
 */
final class KeyStoreFiles {
  private static final int TRIES = 10;

  private final Workspace workspace;

  KeyStoreFiles(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Which kind there is: {@code vault}, {@code keyring} or {@code none}. */
  String kind() {
    if (Files.exists(vault().resolve("keys.json"))) {
      return "vault";
    }
    return Files.exists(workspace.keyringFile()) ? "keyring" : "none";
  }

  /** Copies them; Vault's file storage is taken again until nothing was written meanwhile. */
  String copyTo(Path target) {
    String kind = kind();
    try {
      switch (kind) {
        case "vault" -> copyUnchanged(target.resolve("vault"));
        case "keyring" -> {
          Files.createDirectories(target);
          Path copy = target.resolve(workspace.keyringFile().getFileName());
          Files.copy(workspace.keyringFile(), copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
        default -> Files.createDirectories(target);
      }
      return kind;
    } catch (IOException e) {
      throw new StackException("The key store cannot be copied: " + e, e);
    }
  }

  /** Puts copied ones in place; only for a stack that has none. */
  void bringBack(Path source) {
    Trees.copy(source, workspace.data(), path -> false);
  }

  private void copyUnchanged(Path target) throws IOException {
    for (int tries = 0; tries < TRIES; tries++) {
      CacheFolder.remove(target);
      Trees.copy(vault(), target, KeyStoreFiles::isLog);
      if (storageOf(target).equals(storageOf(vault()))) {
        return;
      }
    }
    throw new StackException("Vault's storage does not come to rest; try again.");
  }

  private static String storageOf(Path vault) {
    return Trees.digest(vault.resolve("storage"), Path.of(""));
  }

  private static boolean isLog(Path relative) {
    return relative.endsWith("audit.log");
  }

  private Path vault() {
    return workspace.data().resolve("vault");
  }
}
