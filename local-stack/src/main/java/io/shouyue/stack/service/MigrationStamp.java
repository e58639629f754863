package io.shouyue.stack.service;

import io.shouyue.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Says for which build and which month a database was brought up to now, so that a start need not
 * run a JVM to find nothing to do. It lies among the database server's own files: with them it is
 * copied, put back and removed.
 */
final class MigrationStamp {
  private final Path file;
  private final String now;

  /**
   * @param cluster the database server's data folder
   * @param database the database's name
   * @param now what a migration of this moment would be for: build and month
   */
  MigrationStamp(Path cluster, String database, String now) {
    this.file = cluster.resolve("migrated-" + database);
    this.now = now;
  }

  /** Whether the database is as a migration of this moment would leave it. */
  boolean holds() {
    try {
      return Files.exists(file) && Files.readString(file).equals(now);
    } catch (IOException e) {
      return false;
    }
  }

  /** To be called after a migration. */
  void set() {
    try {
      Files.writeString(file, now);
    } catch (IOException e) {
      throw new StackException(file + " cannot be written: " + e.getMessage(), e);
    }
  }
}
