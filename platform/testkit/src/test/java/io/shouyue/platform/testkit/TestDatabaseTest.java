package io.shouyue.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class TestDatabaseTest {
  private static TestDatabase database;

  @BeforeAll
  static void start() {
    database = TestDatabase.start();
  }

  @AfterAll
  static void stop() {
    database.stop();
  }

  @Test
  void theRuntimeRoleWorksWithRows() throws Exception {
    try (var connection = runtime().getConnection();
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("DELETE FROM outbox_message")).isZero();
    }
  }

  @Test
  void theRuntimeRoleChangesNoSchema() throws Exception {
    try (var connection = runtime().getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("CREATE TABLE mine (id int)"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> statement.execute("DROP TABLE outbox_message"))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void noRoleButTheOwnerRemovesADataKeyRow() throws Exception {
    try (var connection = runtime().getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("DELETE FROM key.data_key"))
          .isInstanceOf(SQLException.class);
    }
  }

  private static PGSimpleDataSource runtime() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.url());
    source.setUser(TestDatabase.RUNTIME);
    return source;
  }
}
