package io.shouyue.retention.datamap;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * A website's MySQL database of made-up people, eight unless more come: names of tables in both
 * cases, letters of four bytes, and a table that a hostile operator named.
 */
public final class MySqlShop extends Shop {
  static final String ODD_TABLE = "odd`; DROP TABLE Customer; --";

  private static final int CUSTOMERS = 8;

  public MySqlShop() {
    super("shop_" + UUID.randomUUID().toString().substring(0, 8));
    inServer("CREATE DATABASE " + database + " CHARACTER SET utf8mb4");
    run(
        """
        CREATE TABLE Customer (id bigint PRIMARY KEY, `Real Name` varchar(64), mobile varchar(32),
          email varchar(128), birth_date date, nickname varchar(64))
        """,
        "CREATE TABLE customer (id bigint PRIMARY KEY, note varchar(20))",
        """
        CREATE TABLE orders (id bigint PRIMARY KEY, order_no varchar(64) NOT NULL, user_id bigint,
          subject varchar(64), receiver_name varchar(64), address varchar(200),
          total decimal(10, 2), created_at datetime,
          CONSTRAINT placed_by FOREIGN KEY (user_id) REFERENCES Customer (id))
        """,
        """
        CREATE TABLE order_item (id bigint PRIMARY KEY, order_id bigint, note varchar(100),
          CONSTRAINT part_of FOREIGN KEY (order_id) REFERENCES orders (id))
        """,
        "CREATE TABLE `odd``; DROP TABLE Customer; --` (id bigint PRIMARY KEY, user_id bigint)");
    for (int n = 1; n <= CUSTOMERS; n++) {
      customer(n);
    }
  }

  private void customer(int n) {
    run(
        """
        INSERT INTO Customer VALUES (%1$d, '测试甲%1$d', '1380000000%1$d',
          'user%1$d@example.invalid', '1990-01-0%1$d', '小甲😀%1$d')
        """
            .formatted(n),
        "INSERT INTO customer VALUES (%1$d, 'not a person')".formatted(n),
        """
        INSERT INTO orders VALUES (%1$d, 'ord-%1$d', %1$d, NULL, '测试甲%1$d',
          '北京市朝阳区示例路%1$d号😀', 250.00, '2026-03-0%1$d 10:00:00')
        """
            .formatted(n),
        "INSERT INTO order_item VALUES (%1$d, %1$d, 'for 测试甲%1$d')".formatted(n),
        "INSERT INTO `odd``; DROP TABLE Customer; --` VALUES (%1$d, %1$d)".formatted(n));
  }

  /** Registers it and lets it be discovered. */
  public String register() {
    return register(
        "MYSQL", "127.0.0.1", MySqlServer.port(), MySqlServer.USER, MySqlServer.PASSWORD);
  }

  String database() {
    return database;
  }

  /** Orders are anonymised, the rest goes. */
  public void map(String category) {
    treat(customers(category, ""));
    treat(orders(category, "EXTERNAL_ID", "user_id"));
    treat(
        """
        {"source": "%1$s", "schema": "%2$s", "table": "order_item", "category": "%3$s",
         "action": "DELETE", "key": {"kind": "PARENT", "column": "order_id",
           "parentSchema": "%2$s", "parent": "orders", "parentColumn": "id"}}
        """
            .formatted(source(), database, category));
    treat(
        """
        {"source": "%s", "schema": "%s", "table": "%s", "category": "%s", "action": "DELETE",
         "key": {"kind": "EXTERNAL_ID", "column": "user_id"}}
        """
            .formatted(source(), database, ODD_TABLE, category));
  }

  String customers(String category, String more) {
    return """
        {"source": "%s", "schema": "%s", "table": "Customer", "category": "%s",
         "action": "DELETE", "key": {"kind": "EXTERNAL_ID", "column": "id"}%s}
        """
        .formatted(source(), database, category, more);
  }

  String orders(String category, String kind, String key) {
    return """
        {"source": "%s", "schema": "%s", "table": "orders", "category": "%s",
         "action": "ANONYMISE", "recordKey": "order_no",
         "key": {"kind": "%s", "column": "%s"}, "columns": [
           {"column": "order_no", "treatment": "RANDOM_TOKEN"},
           {"column": "user_id", "treatment": "NULL"},
           {"column": "subject", "treatment": "NULL"},
           {"column": "receiver_name", "treatment": "NULL"},
           {"column": "address", "treatment": "GENERALISE", "generalisation": "CITY"},
           {"column": "total", "treatment": "GENERALISE", "generalisation": "MONEY_BAND"},
           {"column": "created_at", "treatment": "GENERALISE", "generalisation": "MONTH"}]}
        """
        .formatted(source(), database, category, kind, key);
  }

  /** Lets the suite sign in with another password than the server knows, or the right one. */
  public void down(boolean down) {
    signInAs(MySqlServer.USER, down ? "wrong" : MySqlServer.PASSWORD);
  }

  @Override
  public void retire() {
    super.retire();
    inServer("DROP DATABASE " + database);
  }

  @Override
  Connection open(String where) throws SQLException {
    return MySqlServer.open(where);
  }

  /** Everything that every table of this database holds. */
  public String readOut() {
    StringBuilder all = new StringBuilder();
    String tables =
        "SELECT concat('`', replace(table_name, '`', '``'), '`') FROM information_schema.tables"
            + " WHERE table_schema = database()";
    try (Connection connection = open(database);
        Statement statement = connection.createStatement()) {
      for (String table : column(tables)) {
        try (ResultSet rs = statement.executeQuery("SELECT * FROM " + table)) {
          while (rs.next()) {
            for (int n = 1; n <= rs.getMetaData().getColumnCount(); n++) {
              all.append(rs.getString(n)).append('\n');
            }
          }
        }
      }
      return all.toString();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void inServer(String... orders) {
    in("", orders);
  }
}
