package io.shouyue.stack.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.stack.StackException;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.postgres.FreshServer;
import io.shouyue.stack.postgres.PostgresServer;
import io.shouyue.stack.process.ChildProcess;
import io.shouyue.stack.process.ProcessBook;
import io.shouyue.stack.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real server; every sentence has a running one with the table {@code diary}. */
class BackupServerTest {
  @TempDir private Path temp;
  private Workspace workspace;
  private PostgresServer server;
  private ChildProcess running;

  @BeforeEach
  void aRunningServer() throws Exception {
    workspace = new Workspace(temp, temp.resolve("我的 数据"), FreshServer.CACHE);
    workspace.prepare();
    server =
        FreshServer.in(
            workspace.data().resolve("postgres"),
            new Processes(
                workspace.logs(), new ProcessBook(workspace.run().resolve("processes.json"))));
    running = server.start();
    Files.writeString(workspace.keyringFile(), "as it was");
    Files.createFile(workspace.erasureList());
    run("CREATE TABLE diary (day int PRIMARY KEY, entry text)");
    run("INSERT INTO diary SELECT n, repeat('x', 500) FROM generate_series(1, 5000) n");
  }

  @AfterEach
  void stop() {
    running.stop(Duration.ofSeconds(10));
  }

  @Test
  void aCopyTakenWhileItIsWrittenIsOneMomentOfIt() throws Exception {
    AtomicBoolean enough = new AtomicBoolean();
    CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> writeUntil(enough));
    BackupFolder.Manifest taken;
    try {
      taken = new Backup(server, workspace).take(folder());
    } finally {
      enough.set(true);
      writing.join();
    }
    int written = number("SELECT max(day) FROM diary");
    run("INSERT INTO diary VALUES (-1, 'after the backup')");
    stop();
    Files.writeString(workspace.keyringFile(), "without the keys that were let go");

    boolean keysToo = new Restore(workspace).from(BackupFolder.whole(folder()));
    running = server.start();

    assertThat(number("SELECT count(*) FROM diary WHERE day < 0")).isZero();
    assertThat(number("SELECT max(day) FROM diary"))
        .isBetween(5000, written)
        .isEqualTo(number("SELECT count(*) FROM diary"));
    assertThat(taken.keys()).isEqualTo("keyring");
    assertThat(keysToo).isFalse();
    assertThat(workspace.keyringFile()).hasContent("without the keys that were let go");
    assertThat(workspace.restoreMark()).exists();
  }

  @Test
  void aStackThatHasLostItsKeyStoreGetsTheCopiedOne() throws IOException {
    new Backup(server, workspace).take(folder());
    stop();
    Files.delete(workspace.keyringFile());

    assertThat(new Restore(workspace).from(BackupFolder.whole(folder()))).isTrue();

    assertThat(workspace.keyringFile()).hasContent("as it was");
  }

  @Test
  void aBackupThatWasChangedIsRefused() throws IOException {
    new Backup(server, workspace).take(folder());
    Path file = folder().resolve("database").resolve("PG_VERSION");
    Files.writeString(file, "\n", StandardOpenOption.APPEND);

    assertThatThrownBy(() -> BackupFolder.whole(folder()))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("not as it was taken");
  }

  @Test
  void nothingIsRestoredWithoutTheErasureList() throws IOException {
    new Backup(server, workspace).take(folder());
    stop();
    Files.delete(workspace.erasureList());

    assertThatThrownBy(() -> new Restore(workspace).from(BackupFolder.whole(folder())))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("erased people would come back");
  }

  private Path folder() {
    return temp.resolve("备份");
  }

  private void writeUntil(AtomicBoolean enough) {
    try {
      for (int day = 5001; !enough.get(); day++) {
        run("INSERT INTO diary VALUES (" + day + ", repeat('y', 500))");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = server.connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int number(String query) throws SQLException {
    try (Connection connection = server.connect("postgres");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
