package io.shouyue.stack.postgres;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Looks for texts in everything that is stored: every row of every table of every database, and the
 * raw files below some folders.
 */
public final class TextSearch {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  /** The transactions of others in this database. */
  private static final String OPEN =
      """
      SELECT pid || ' since ' || xact_start FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL
      """;

  private final PostgresServer server;
  private final List<Path> folders;

  /**
   * @param folders where files are looked through: the server's own data, logs, secrets, and
   *     whatever else a stack writes
   */
  public TextSearch(PostgresServer server, List<Path> folders) {
    this.server = server;
    this.folders = List.copyOf(folders);
  }

  /** The tables with a row that holds one of the texts, as text or as bytes. */
  public List<String> rows(List<String> texts) throws SQLException, IOException {
    List<String> found = new ArrayList<>();
    for (String database : databases()) {
      try (Connection connection = server.connect(database)) {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (String table : tables(connection)) {
          Finder finder = new Finder(both(texts));
          copy.copyOut("COPY " + table + " TO STDOUT", finder);
          if (finder.found()) {
            found.add(database + "." + table);
          }
        }
      }
    }
    return found;
  }

  /**
   * The files that hold one of the texts once the server has rewritten its tables and closed its
   * write-ahead log: what is still there then would be there for good.
   */
  public List<String> files(List<String> texts) throws SQLException, IOException {
    for (String database : databases()) {
      try (Connection connection = server.connect(database);
          Statement statement = connection.createStatement()) {
        awaitOlder(connection);
        statement.execute("VACUUM FULL");
      }
    }
    closeLog();
    List<String> found = new ArrayList<>();
    for (Path folder : folders) {
      found.addAll(filesIn(folder, texts));
    }
    return found;
  }

  /** The files below a folder that hold one of the texts as it is, by their path in the folder. */
  static List<String> filesIn(Path folder, List<String> texts) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> found = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (holds(file, texts)) {
          found.add(folder.getFileName() + "/" + folder.relativize(file));
        }
      }
      return found;
    }
  }

  /**
   * Returns when every transaction of the database that is open now is over: for as long as one is,
   * rewriting a table keeps the rows that the transaction may still see.
   */
  private static void awaitOlder(Connection connection) throws SQLException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Set<String> older = new HashSet<>(strings(connection, OPEN));
    while (!older.isEmpty() && System.nanoTime() < end) {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      older.retainAll(strings(connection, OPEN));
    }
  }

  private void closeLog() throws SQLException {
    try (Connection connection = server.connect("postgres");
        Statement statement = connection.createStatement()) {
      for (int i = 0; i < 2; i++) {
        statement.execute("CHECKPOINT");
        statement.execute("SELECT pg_switch_wal()");
      }
      statement.execute("CHECKPOINT");
    }
  }

  private static boolean holds(Path file, List<String> texts) throws IOException {
    try {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return texts.stream()
          .map(text -> latin1(text.getBytes(StandardCharsets.UTF_8)))
          .anyMatch(bytes::contains);
    } catch (java.nio.file.NoSuchFileException removedMeanwhile) {
      return false;
    }
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static List<String> both(List<String> texts) {
    return texts.stream()
        .flatMap(
            text -> {
              byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
              return Stream.of(latin1(bytes), HexFormat.of().formatHex(bytes));
            })
        .toList();
  }

  private List<String> databases() throws SQLException {
    try (Connection connection = server.connect("postgres")) {
      return strings(
          connection, "SELECT datname FROM pg_database WHERE datallowconn ORDER BY datname");
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    return strings(
        connection,
        """
        SELECT format('%I.%I', n.nspname, c.relname)
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema')
        ORDER BY 1
        """);
  }

  private static List<String> strings(Connection connection, String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  /** Remembers whether any of the texts came by, line by line. */
  private static final class Finder extends OutputStream {
    private final List<String> texts;
    private boolean found;

    private Finder(List<String> texts) {
      this.texts = texts;
    }

    private boolean found() {
      return found;
    }

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
      String line = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
      found = found || texts.stream().anyMatch(line::contains);
    }
  }
}
