package io.shouyue.stack.backup;

import io.shouyue.stack.Json;
import io.shouyue.stack.PrivateFile;
import io.shouyue.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/**
 * A backup on disk: {@code database/}, {@code keys/}, {@code manifest.json}. The two folders are to
 * be kept in different places: together they open everything.
 *
 * @param folder its place
 */
public record BackupFolder(Path folder) {
  /**
   * What a backup says of itself.
   *
   * @param takenAt the machine's instant at its end
   * @param keys {@code vault} or {@code keyring} when the store's files are here, else {@code none}
   * @param startLsn where in the write-ahead log it begins
   * @param stopLsn from where on it is consistent
   * @param files SHA-256 over the digests of all files
   */
  public record Manifest(
      String takenAt, String keys, String startLsn, String stopLsn, String files) {}

  /** A new one. */
  static BackupFolder fresh(Path folder) {
    try {
      if (Files.exists(folder)) {
        requireEmpty(folder);
      }
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      return new BackupFolder(folder);
    } catch (IOException e) {
      throw new StackException("The backup folder " + folder + " cannot be made: " + e, e);
    }
  }

  /**
   * One that exists and is whole.
   *
   * @throws StackException when it is none, or a file is missing or not as it was written
   */
  public static BackupFolder whole(Path folder) {
    BackupFolder backup = new BackupFolder(folder);
    if (!Files.exists(backup.manifestFile())) {
      throw new StackException(folder + " holds no finished backup: manifest.json is missing.");
    }
    if (!backup.manifest().files().equals(backup.digest())) {
      throw new StackException(
          "The backup in " + folder + " is not as it was taken: files are missing or changed.");
    }
    return backup;
  }

  Path database() {
    return folder.resolve("database");
  }

  Path keys() {
    return folder.resolve("keys");
  }

  public Manifest manifest() {
    return Json.read(manifestFile(), Manifest.class);
  }

  /** Written last: without it there is no backup. */
  Manifest finish(String takenAt, String keys, DatabaseBackup.Extent extent) {
    Manifest manifest = new Manifest(takenAt, keys, extent.start(), extent.stop(), digest());
    PrivateFile.write(manifestFile(), Json.pretty(manifest) + "\n");
    return manifest;
  }

  private String digest() {
    return Trees.digest(folder, Path.of("manifest.json"));
  }

  private Path manifestFile() {
    return folder.resolve("manifest.json");
  }

  private static void requireEmpty(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      if (children.findAny().isPresent()) {
        throw new StackException("The backup folder " + folder + " is not empty: name a new one.");
      }
    }
  }
}
