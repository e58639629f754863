package io.shouyue.retention.datamap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import io.shouyue.retention.subject.SourceReferences;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A real MySQL or MariaDB server and the operator's driver, neither of which this project ships:
 * {@code -Dshouyue.mysql.port=} of a server on this machine with user and database {@code shop},
 * and {@code -Dshouyue.datamap.drivers=} the driver's folder.
 */
@QuarkusTest
@WithTestResource(RetentionResource.class)
@EnabledIfSystemProperty(named = "shouyue.mysql.port", matches = "\\d+")
class MySqlSourceApiTest {

  @Inject TestLegalClock clock;
  @Inject DataSourceService sources;
  @Inject SourceConnections connections;
  @Inject DataMap map;
  @Inject CorrectableFields fields;
  @Inject SourceReferences references;

  private final SubjectId person = SubjectId.fresh();
  private final String category = "shop_" + UUID.randomUUID().toString().substring(0, 8);
  private String source = "";

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    references.put("demo", person, "3");
    source = register();
    run("DROP TABLE IF EXISTS orders", "DROP TABLE IF EXISTS customer");
    run(
        """
        CREATE TABLE customer (id bigint PRIMARY KEY, real_name varchar(64), mobile varchar(32),
          email varchar(128), birth_date date) ENGINE InnoDB CHARACTER SET utf8mb4
        """,
        """
        CREATE TABLE orders (id bigint PRIMARY KEY, order_no varchar(64) NOT NULL, user_id bigint,
          address varchar(200), total decimal(10, 2), created_at datetime,
          CONSTRAINT placed_by FOREIGN KEY (user_id) REFERENCES customer (id))
          ENGINE InnoDB CHARACTER SET utf8mb4
        """);
    for (int n = 1; n <= 8; n++) {
      run(
          """
          INSERT INTO customer VALUES (%1$d, '测试甲%1$d', '1380000000%1$d',
            'user%1$d@example.invalid', '1990-01-0%1$d')
          """
              .formatted(n),
          """
          INSERT INTO orders VALUES (%1$d, 'ord-%1$d', %1$d, '北京市朝阳区示例路%1$d号', 250.00,
            '2026-03-0%1$d 10:00:00')
          """
              .formatted(n));
    }
    DemoShop.post("/v1/data-sources/" + source + "/discover", "{}").statusCode(200);
  }

  @AfterEach
  void end() {
    DemoShop.post("/v1/data-sources/" + source + "/retire", "{}").statusCode(200);
  }

  @Test
  void tablesKeysAndRelationsAreFoundAndColumnsProposed() {
    Api.get(Api.DPO, "/v1/data-sources/" + source)
        .body("tables.name", hasItems("customer", "orders"))
        .body("tables.find { it.name == 'orders' }.primaryKey[0]", equalTo("id"))
        .body("tables.find { it.name == 'orders' }.relations[0].table", equalTo("customer"))
        .body("tables.find { it.name == 'orders' }.relations[0].schema", equalTo("shop"))
        .body(
            "tables.find { it.name == 'customer' }.columns.find { it.name == 'mobile' }.data",
            equalTo("MOBILE"));
  }

  @Test
  void aPersonIsCorrectedThenGoesAndTheCrowdStays() {
    treat("customer", "DELETE", "id", "", "\"fields\": [%s]".formatted(field("birth_date")));
    treat(
        "orders",
        "ANONYMISE",
        "user_id",
        """
        {"column": "order_no", "treatment": "RANDOM_TOKEN"},
        {"column": "user_id", "treatment": "NULL"},
        {"column": "address", "treatment": "GENERALISE", "generalisation": "CITY"},
        {"column": "total", "treatment": "GENERALISE", "generalisation": "MONEY_BAND"},
        {"column": "created_at", "treatment": "GENERALISE", "generalisation": "MONTH"}
        """,
        "\"recordKey\": \"order_no\"");

    FieldCorrection.Outcome corrected =
        fields.correct(
            "demo",
            "req_1/0",
            person,
            new FieldCorrection("birth_date", "1990-01-03", "1991-02-04"));
    assertThat(corrected).isEqualTo(FieldCorrection.Outcome.done(1, 1));

    SourceOutcome outcome =
        map.erase(sources.require("demo", source), "era_1", person, Set.of(), coming -> {});

    assertThat(outcome.touched()).isEqualTo(2);
    assertThat(one("SELECT count(*) FROM customer")).isEqualTo("7");
    assertThat(one("SELECT concat(address, ' ', total, ' ', created_at) FROM orders WHERE id = 3"))
        .startsWith("北京市 ")
        .endsWith("2026-03-01 00:00:00");
    assertThat(one("SELECT count(*) FROM orders WHERE id = 3 AND user_id IS NULL")).isEqualTo("1");
    assertThat(one("SELECT count(*) FROM orders WHERE user_id IS NOT NULL")).isEqualTo("7");
  }

  @Test
  void oneStatementTreatsAllRowsAsEachWouldBe() throws SQLException {
    try (Connection connection = connections.open(sources.require("demo", source))) {
      BulkTreatingTest.treatsAlike(connection, SqlDialect.MYSQL, "shop");
    }
  }

  private static String field(String name) {
    return "{\"field\": \"%1$s\", \"column\": \"%1$s\", \"selfEntered\": true}".formatted(name);
  }

  private void treat(String table, String action, String key, String columns, String more) {
    Api.as(Api.DPO)
        .contentType("application/json")
        .body(
            """
            {"source": "%s", "schema": "shop", "table": "%s", "category": "%s", "action": "%s",
             "key": {"kind": "EXTERNAL_ID", "column": "%s"}, "columns": [%s], %s}
            """
                .formatted(source, table, category, action, key, columns, more))
        .put("/v1/treatments")
        .then()
        .statusCode(200);
  }

  private String register() {
    return Api.as(Api.DPO)
        .contentType("application/json")
        .body(
            """
            {"code": "%s", "name": "Shop", "kind": "MYSQL", "host": "127.0.0.1", "port": %s,
             "database": "shop", "encrypted": false,
             "credentials": {"username": "shop", "password": "shop"}}
            """
                .formatted(category.replace('_', '-'), System.getProperty("shouyue.mysql.port")))
        .post("/v1/data-sources")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void run(String... orders) {
    try (Connection connection = connections.open(sources.require("demo", source));
        Statement statement = connection.createStatement()) {
      for (String order : orders) {
        statement.execute(order);
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String one(String query) {
    try (Connection connection = connections.open(sources.require("demo", source));
        Statement statement = connection.createStatement();
        ResultSet rs = statement.executeQuery(query)) {
      rs.next();
      return rs.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
