package io.shouyue.retention.datamap;

/** How a source is reached. */
public enum SourceKind {
  POSTGRESQL,
  /** MySQL or MariaDB, by a driver of the operator's; none is shipped ({@link SourceDrivers}). */
  MYSQL,
  HTTP,
  /** A service of this suite, which every erasure reaches by itself. */
  SUITE;

  public boolean isDatabase() {
    return this == POSTGRESQL || this == MYSQL;
  }
}
