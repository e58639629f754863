package io.shouyue.retention.datamap;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.retention.RetentionResource;
import io.shouyue.retention.schedule.RuleAction;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** One statement for many people does what reading, treating and writing each value does. */
@QuarkusTest
@WithTestResource(RetentionResource.class)
class BulkTreatingTest {

  private static final int ROWS = 800;

  @Test
  void postgresqlTreatsAllRowsAsEachWouldBe() throws SQLException {
    try (Connection connection = open("postgres")) {
      treatsAlike(connection, SqlDialect.POSTGRESQL, "public");
    }
  }

  @Test
  void whoMayMakeNoTemporaryTableTreatsThemAlike() throws SQLException {
    try (Connection connection = open("postgres")) {
      run(connection, "CREATE DATABASE no_temp");
      run(connection, "REVOKE TEMPORARY ON DATABASE no_temp FROM PUBLIC");
      run(connection, "CREATE ROLE no_temp");
    }
    try (Connection connection = open("no_temp")) {
      run(connection, "GRANT CREATE, USAGE ON SCHEMA public TO no_temp");
      run(connection, "SET ROLE no_temp");
      treatsAlike(connection, SqlDialect.POSTGRESQL, "public");
    }
  }

  @Test
  void postgresqlTellsThatNothingIsLeftUnlessSomethingElseHasASay() throws SQLException {
    String keeps =
        "CREATE FUNCTION pg_temp.keeps() RETURNS trigger LANGUAGE plpgsql AS"
            + " $$ BEGIN NEW.user_key := OLD.user_key; RETURN NEW; END $$";
    String trigger =
        "CREATE TRIGGER keeps BEFORE UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION pg_temp.keeps()";
    try (Connection connection = open("postgres")) {
      connection.setAutoCommit(false);
      TwinTables twins = new TwinTables(connection, SqlDialect.POSTGRESQL, "public");

      for (int people : List.of(20, ROWS)) {
        assertThat(twins.toldGone(people, RuleAction.ANONYMISE)).isTrue();
        assertThat(twins.toldGone(people, RuleAction.DELETE)).isTrue();
        assertThat(twins.toldGone(people, RuleAction.ANONYMISE, keeps, trigger)).isFalse();
        assertThat(
                twins.toldGone(
                    people, RuleAction.DELETE, "ALTER TABLE %s ENABLE ROW LEVEL SECURITY"))
            .isFalse();
        assertThat(
                twins.toldGone(
                    people,
                    RuleAction.ANONYMISE,
                    "CREATE RULE nothing AS ON UPDATE TO %s DO ALSO NOTHING"))
            .isFalse();
        assertThat(
                twins.toldGone(
                    people, RuleAction.DELETE, "CREATE TABLE twin_below () INHERITS (%s)"))
            .isFalse();
      }
    }
  }

  @Test
  void whoIsAloneIsAlwaysLookedFor() throws SQLException {
    try (Connection connection = open("postgres")) {
      connection.setAutoCommit(false);
      TwinTables twins = new TwinTables(connection, SqlDialect.POSTGRESQL, "public");

      assertThat(twins.toldGone(1, RuleAction.ANONYMISE)).isFalse();
    }
  }

  private static Connection open(String database) throws SQLException {
    String url = ConfigProvider.getConfig().getValue("SHOUYUE_DB_URL", String.class);
    String server = url.substring(0, url.lastIndexOf('/') + 1);
    return DriverManager.getConnection(server + database, "postgres", "");
  }

  private static void run(Connection connection, String order) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(order);
    }
  }

  static void treatsAlike(Connection connection, SqlDialect sql, String schema)
      throws SQLException {
    connection.setAutoCommit(false);
    TwinTables twins = new TwinTables(connection, sql, schema);

    List<List<String>> treated = twins.treated(ROWS);

    assertThat(treated.getFirst()).hasSize(ROWS).isEqualTo(treated.getLast());
    assertThat(twins.tokens())
        .doesNotHaveDuplicates()
        .allMatch(one -> one.matches("anon_[0-9a-f]{32}"));
    assertThat(twins.numbers()).doesNotHaveDuplicates().allMatch(one -> one < 0);
  }
}
