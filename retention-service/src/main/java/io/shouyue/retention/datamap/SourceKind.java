package io.shouyue.retention.datamap;

/** How a source is reached. */
public enum SourceKind {
  POSTGRESQL,
  /** Needs a MySQL driver on the class path; none is shipped, as their licences do not allow it. */
  MYSQL,
  HTTP,
  /** A service of this suite, which every erasure reaches by itself. */
  SUITE;

  public boolean isDatabase() {
    return this == POSTGRESQL || this == MYSQL;
  }
}
