package io.shouyue.stack.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.stack.process.ChildProcess;
import io.shouyue.stack.process.ProcessBook;
import io.shouyue.stack.process.Processes;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real server. */
class TextSearchServerTest {
  private static final String NAME = "lin.yi.er.of.this.test";

  @TempDir private Path temp;
  private PostgresServer server;
  private ChildProcess running;

  @BeforeEach
  void aRunningServer() throws IOException {
    server =
        FreshServer.in(
            temp.resolve("postgres"),
            new Processes(temp, new ProcessBook(temp.resolve("processes.json"))));
    running = server.start();
  }

  @AfterEach
  void stop() {
    running.stop(Duration.ofSeconds(10));
  }

  @Test
  void whatAnOpenTransactionMayStillSeeIsWaitedFor() throws Exception {
    run("CREATE TABLE person AS SELECT '" + NAME + "' AS name");
    try (Connection reader = server.connect("postgres")) {
      reader.setAutoCommit(false);
      reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      reader.createStatement().execute("SELECT 1");
      run("DELETE FROM person");

      CompletableFuture<List<String>> search = CompletableFuture.supplyAsync(this::search);

      assertThatThrownBy(() -> search.get(2, TimeUnit.SECONDS))
          .isInstanceOf(TimeoutException.class);
      reader.commit();
      assertThat(search.get()).isEmpty();
    }
  }

  private List<String> search() {
    try {
      return new TextSearch(server, List.of(temp.resolve("postgres"))).files(List.of(NAME));
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = server.connect("postgres")) {
      connection.createStatement().execute(sql);
    }
  }
}
