package io.shouyue.stack.postgres;

import io.shouyue.stack.CacheFolder;
import io.shouyue.stack.PrivateFile;
import io.shouyue.stack.StackException;
import io.shouyue.stack.process.ChildProcess;
import io.shouyue.stack.process.Command;
import io.shouyue.stack.process.Processes;
import io.shouyue.stack.process.Readiness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The stack's one PostgreSQL server: durable, small, reachable from this machine only. */
public final class PostgresServer {
  /** The superuser, used by the launcher alone. */
  public static final String SUPERUSER = "postgres";

  private static final String VERSION_FILE = "PG_VERSION";

  private final PostgresBinaries binaries;
  private final Path data;
  private final int port;
  private final Supplier<String> password;
  private final boolean forLoad;
  private final Processes processes;

  /**
   * @param data the cluster's folder; initialised when it does not exist
   * @param password gives the superuser's password, which must be the one it was initialised with;
   *     may wait for it, while the server comes up
   * @param forLoad whether it has the memory and the write-ahead log that PostgreSQL itself takes,
   *     or less of both
   */
  public PostgresServer(
      PostgresBinaries binaries,
      Path data,
      int port,
      Supplier<String> password,
      boolean forLoad,
      Processes processes) {
    this.binaries = binaries;
    this.data = data;
    this.port = port;
    this.password = password;
    this.forLoad = forLoad;
    this.processes = processes;
  }

  /** Initialises the folder if need be, starts the server and waits until it takes queries. */
  public ChildProcess start() {
    if (!Files.exists(data)) {
      initialise();
    } else if (!Files.exists(data.resolve(VERSION_FILE))) {
      throw new StackException(
          "The data folder "
              + data
              + " is no PostgreSQL cluster (PG_VERSION is missing). Restore it, or run ./shouyue"
              + " reset to start over.");
    }
    ChildProcess server = processes.start(serverCommand(), ChildProcess.Signal.INT);
    try {
      Readiness.await(server, this::takesQueries);
    } catch (StackException e) {
      server.stop(Duration.ofSeconds(5));
      throw e;
    }
    return server;
  }

  /** A connection of the superuser to one database, for set-up. */
  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database), SUPERUSER, password.get());
  }

  /** The cluster's folder. */
  public Path data() {
    return data;
  }

  /** The JDBC address of one database. */
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private boolean takesQueries() {
    try (Connection connection = connect("postgres")) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private void initialise() {
    Path part = data.resolveSibling(data.getFileName() + ".part");
    Path passwordFile = data.resolveSibling("postgres.password.part");
    try {
      CacheFolder.remove(part);
      PrivateFile.write(passwordFile, password.get());
      processes.run(initCommand(part, passwordFile), Duration.ofMinutes(2));
      Files.move(part, data);
    } catch (IOException e) {
      throw new StackException("The data folder " + data + " cannot be made: " + e.getMessage(), e);
    } finally {
      deleteQuietly(passwordFile);
    }
  }

  private Command initCommand(Path folder, Path passwordFile) {
    // The builtin provider sorts by code point on every platform and needs no installed locale.
    List<String> words =
        List.of(
            binaries.program("initdb"),
            "--pgdata=" + folder,
            "--username=" + SUPERUSER,
            "--pwfile=" + passwordFile,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions");
    return new Command("initdb", RootDisguise.around(words), Map.of(), binaries.home());
  }

  private Command serverCommand() {
    List<String> words = new ArrayList<>(List.of(binaries.program("postgres"), "-D", data + ""));
    settings().forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
    return new Command("postgresql", RootDisguise.around(words), Map.of(), binaries.home());
  }

  /** For load, memory and write-ahead log are what the server's own file says. */
  private Map<String, String> settings() {
    Map<String, String> settings =
        new HashMap<>(
            Map.ofEntries(
                Map.entry("listen_addresses", "127.0.0.1,::1"),
                Map.entry("port", Integer.toString(port)),
                Map.entry("unix_socket_directories", ""),
                Map.entry("max_connections", "150"),
                Map.entry("min_wal_size", "32MB"),
                // Enough of it for backups; there is no replica.
                Map.entry("wal_level", "replica"),
                // Old segments are removed and not written over: what was erased leaves the disk.
                Map.entry("wal_recycle", "off"),
                // A segment that is used once is not written with zeros before.
                Map.entry("wal_init_zero", "off"),
                Map.entry("max_wal_senders", "0"),
                Map.entry("jit", "off"),
                Map.entry("max_worker_processes", "4"),
                Map.entry("autovacuum_naptime", "20s"),
                Map.entry("log_timezone", "UTC"),
                Map.entry("timezone", "UTC")));
    if (!forLoad) {
      settings.put("shared_buffers", "64MB");
      settings.put("max_wal_size", "128MB");
    }
    return settings;
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException leftForReset) {
      file.toFile().deleteOnExit();
    }
  }
}
