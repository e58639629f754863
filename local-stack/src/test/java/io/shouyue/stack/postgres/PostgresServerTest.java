package io.shouyue.stack.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.stack.StackException;
import io.shouyue.stack.process.ChildProcess;
import io.shouyue.stack.process.ProcessBook;
import io.shouyue.stack.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
  @TempDir private Path temp;
  private Path folder;
  private PostgresServer server;
  private @Nullable ChildProcess running;

  @BeforeEach
  void aFolderWithASpaceAndChineseCharacters() throws IOException {
    folder = Files.createDirectories(temp.resolve("我的 数据"));
    server =
        FreshServer.in(
            folder.resolve("postgres"),
            new Processes(folder, new ProcessBook(folder.resolve("processes.json"))));
  }

  @AfterEach
  void stop() {
    if (running != null) {
      running.stop(Duration.ofSeconds(10));
    }
  }

  @Test
  void itStartsThereAndSortsByCodePointInUtf8() throws Exception {
    running = server.start();

    try (Connection connection = server.connect("postgres")) {
      assertThat(one(connection, "SHOW server_encoding")).isEqualTo("UTF8");
      assertThat(one(connection, "SELECT upper('é')")).isEqualTo("É");
      assertThat(
              one(
                  connection,
                  "SELECT string_agg(x, '' ORDER BY x) FROM unnest('{b,a,B}'::text[]) x"))
          .isEqualTo("Bab");
    }
  }

  @Test
  void rolesReachTheirOwnDatabaseOnly() throws Exception {
    running = server.start();
    try (Connection connection = server.connect("postgres")) {
      DatabaseSetup setup = new DatabaseSetup(connection);
      setup.role("consent_owner", FreshServer.PASSWORD);
      setup.role("consent_runtime", FreshServer.PASSWORD);
      setup.role("stranger", FreshServer.PASSWORD);
      setup.database("consent", "consent_owner", "consent_runtime");
      setup.database("consent", "consent_owner", "consent_runtime");
    }

    assertThat(canConnect("consent_runtime")).isTrue();
    assertThat(canConnect("stranger")).isFalse();
  }

  @Test
  void aFolderThatIsNoClusterIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("postgres"));

    assertThatThrownBy(server::start)
        .isInstanceOf(StackException.class)
        .hasMessageContaining("我的 数据")
        .hasMessageContaining("reset");
  }

  private boolean canConnect(String role) {
    try (Connection connection =
        java.sql.DriverManager.getConnection(server.url("consent"), role, FreshServer.PASSWORD)) {
      return connection.isValid(1);
    } catch (java.sql.SQLException e) {
      return false;
    }
  }

  private static String one(Connection connection, String query) throws Exception {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
