package io.shouyue.stack.backup;

import io.shouyue.stack.StackException;
import io.shouyue.stack.postgres.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a working server, taken in its backup mode (PostgreSQL 18, “Making a Base Backup
 * Using the Low Level API”): the data folder as it is being written, and the write-ahead log from
 * the start of the copy to its end, which makes it one consistent moment again.
 */
final class DatabaseBackup {
  /** Made anew by every start, or copied apart. */
  private static final Set<String> CONTENT_LEFT_OUT =
      Set.of(
          "pg_wal",
          "pg_replslot",
          "pg_dynshmem",
          "pg_notify",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans");

  private static final Set<String> LEFT_OUT =
      Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init", "backup_label.old");
  private static final Pattern FIRST_SEGMENT = Pattern.compile("START WAL.*file ([0-9A-F]{24})");
  private static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{24}");

  private final PostgresServer server;

  DatabaseBackup(PostgresServer server) {
    this.server = server;
  }

  /**
   * Which part of the write-ahead log a copy spans.
   *
   * @param start where it begins
   * @param stop from where on it is consistent
   */
  record Extent(String start, String stop) {}

  private record Stopped(String lsn, String label, String tablespaces) {}

  /** Copies the cluster; the server goes on working. */
  Extent take(Path target) {
    try (Connection session = server.connect("postgres")) {
      keepLog(session);
      String start = one(session, "SELECT pg_backup_start('shouyue', fast => true)");
      Trees.copy(server.data(), target, DatabaseBackup::isLeftOut);
      Stopped stopped = stop(session);
      Files.writeString(target.resolve("backup_label"), stopped.label());
      if (!stopped.tablespaces().isBlank()) {
        throw new StackException("A cluster with tablespaces cannot be backed up this way.");
      }
      one(session, "SELECT pg_switch_wal()");
      copyLog(target, stopped.label());
      return new Extent(start, stopped.lsn());
    } catch (SQLException | IOException e) {
      throw new StackException("The database cannot be backed up: " + e.getMessage(), e);
    }
  }

  /** Until this session ends no segment is removed that a copy begun now needs. */
  private static void keepLog(Connection session) throws SQLException {
    one(
        session,
        """
        SELECT slot_name FROM pg_create_physical_replication_slot(
          'shouyue_backup_' || pg_backend_pid(), true, true)
        """);
  }

  private static Stopped stop(Connection session) throws SQLException {
    try (Statement statement = session.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                SELECT lsn, labelfile, coalesce(spcmapfile, '')
                FROM pg_backup_stop(wait_for_archive => false)
                """)) {
      row.next();
      return new Stopped(row.getString(1), row.getString(2), row.getString(3));
    }
  }

  private void copyLog(Path target, String label) throws IOException {
    Matcher first = FIRST_SEGMENT.matcher(label);
    if (!first.find()) {
      throw new StackException("The server did not say where its write-ahead log begins.");
    }
    Path log = server.data().resolve("pg_wal");
    Path copy = Files.createDirectories(target.resolve("pg_wal"));
    try (Stream<Path> files = Files.list(log)) {
      List<Path> needed =
          files
              .filter(file -> SEGMENT.matcher(file.getFileName().toString()).matches())
              .filter(file -> file.getFileName().toString().compareTo(first.group(1)) >= 0)
              .toList();
      for (Path segment : needed) {
        Files.copy(segment, copy.resolve(segment.getFileName()));
      }
    }
  }

  private static boolean isLeftOut(Path relative) {
    String name = relative.getFileName().toString();
    boolean inside =
        relative.getNameCount() > 1 && CONTENT_LEFT_OUT.contains(relative.getName(0).toString());
    return inside || LEFT_OUT.contains(name) || name.startsWith("pgsql_tmp");
  }

  private static String one(Connection session, String query) throws SQLException {
    try (Statement statement = session.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
