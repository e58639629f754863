package io.shouyue.retention.datamap;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * The MariaDB server that is installed on this machine (Debian's {@code mariadb-server-core}), with
 * a data folder of its own: started at its first use, ended with the tests' process.
 *
 * <p>Where none is installed its tests are left out, and say so; with {@code
 * SHOUYUE_TEST_MYSQL=required} in the environment they fail instead.
 */
public final class MySqlServer {
  /** Where the build puts the driver, as an operator would (docs/adr/0013). */
  public static final Path DRIVERS = Path.of("target", "mysql-driver");

  static final String USER = "shop";
  static final String PASSWORD = "in-no-table-9d4";

  private static final String READY = "ready for connections";
  private static final List<Path> SCRIPTS =
      List.of(
          Path.of("/usr/share/mysql/mysql_system_tables.sql"),
          Path.of("/usr/share/mysql/mysql_system_tables_data.sql"));

  private static final class Running {
    static final MySqlServer SERVER = new MySqlServer();
  }

  private final int port;
  private final Driver driver;

  private MySqlServer() {
    try {
      port = freePort();
      driver = driver();
      Path folder = Files.createTempDirectory("shouyue-mysql-");
      bootstrap(folder);
      Process process = serve(folder);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, folder)));
      awaitReady(process);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Whether its tests can run; they are left out aloud. */
  public static boolean isThere() {
    boolean there =
        program().isPresent() && SCRIPTS.stream().allMatch(Files::exists) && !jars().isEmpty();
    if (!there && "required".equals(System.getenv("SHOUYUE_TEST_MYSQL"))) {
      throw new IllegalStateException("no MariaDB server, and its tests may not be left out");
    }
    if (!there) {
      System.err.println("SKIPPED, no server: install mariadb-server-core for MySQL's tests");
    }
    return there;
  }

  static int port() {
    return Running.SERVER.port;
  }

  /** A connection of somebody who may do everything. */
  static Connection open(String database) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", USER);
    login.setProperty("password", PASSWORD);
    String url = "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port(), database);
    return Objects.requireNonNull(Running.SERVER.driver.connect(url, login));
  }

  private static Optional<Path> program() {
    return Stream.concat(
            Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
        .map(folder -> Path.of(folder, "mariadbd"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static List<Path> jars() {
    if (!Files.isDirectory(DRIVERS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(DRIVERS)) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Driver driver() throws IOException {
    URL jar = jars().getFirst().toUri().toURL();
    ClassLoader loader = new URLClassLoader(new URL[] {jar}, Driver.class.getClassLoader());
    return ServiceLoader.load(Driver.class, loader).findFirst().orElseThrow();
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  /** The server's own tables. */
  private static void bootstrap(Path folder) throws IOException {
    Files.createDirectory(folder.resolve("data"));
    Process process = start(folder, List.of("--bootstrap"));
    List<InputStream> script = new ArrayList<>();
    script.add(text("CREATE DATABASE mysql;\nUSE mysql;\n"));
    for (Path one : SCRIPTS) {
      script.add(Files.newInputStream(one));
    }
    Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(line -> {}));
    try (var input = process.getOutputStream()) {
      new SequenceInputStream(Collections.enumeration(script)).transferTo(input);
    }
    int code = process.onExit().join().exitValue();
    if (code != 0) {
      throw new IOException("MariaDB made no data folder: " + code);
    }
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private Process serve(Path folder) throws IOException {
    Path first =
        Files.writeString(
            folder.resolve("first.sql"),
            """
            CREATE USER '%1$s'@'%%' IDENTIFIED BY '%2$s';
            GRANT ALL ON *.* TO '%1$s'@'%%' WITH GRANT OPTION;
            """
                .formatted(USER, PASSWORD));
    return start(
        folder,
        List.of(
            "--init-file=" + first,
            "--port=" + port,
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--socket=" + folder.resolve("socket"),
            "--pid-file=" + folder.resolve("pid")));
  }

  /** Small, and without what only a crash of the machine asks for. */
  private static Process start(Path folder, List<String> more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program().orElseThrow().toString(),
                "--no-defaults",
                "--datadir=" + folder.resolve("data"),
                "--user=" + System.getProperty("user.name"),
                "--innodb-buffer-pool-size=32M",
                "--innodb-log-file-size=8M",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=0"));
    command.addAll(more);
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static void awaitReady(Process process) throws IOException {
    BufferedReader told = process.inputReader();
    StringBuilder all = new StringBuilder();
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      all.append(line).append('\n');
      if (line.contains(READY)) {
        Thread.ofVirtual().start(() -> told.lines().forEach(later -> {}));
        return;
      }
    }
    throw new IOException("MariaDB did not start: " + all);
  }

  private static void end(Process process, Path folder) {
    process.destroyForcibly().onExit().join();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
