package io.shouyue.retention.datamap;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** A website's own database with made-up customers, orders, tickets and invoices. */
public final class DemoShop extends Shop {

  /** What a hostile operator might call a table. */
  public static final String ODD_TABLE = "odd\"; DROP TABLE customer; --";

  private final String host;
  private final int port;

  public DemoShop() {
    super("shop_" + UUID.randomUUID().toString().replace('-', '_'));
    URI url =
        URI.create(
            ConfigProvider.getConfig()
                .getValue("SHOUYUE_DB_URL", String.class)
                .substring("jdbc:".length()));
    host = url.getHost();
    port = url.getPort();
    in("postgres", "CREATE DATABASE " + database);
    run(
        """
        CREATE TABLE customer (id bigint PRIMARY KEY, login text NOT NULL, real_name text,
          mobile text, email text, id_number text, birth_date date, city text, gender text);
        CREATE TABLE orders (id bigint PRIMARY KEY, order_no text NOT NULL,
          user_id bigint REFERENCES customer, receiver_name text, receiver_mobile text,
          address text, total numeric(10, 2), created_at timestamptz);
        CREATE TABLE order_item (id bigint PRIMARY KEY, order_id bigint REFERENCES orders,
          note text);
        CREATE TABLE ticket (id bigint PRIMARY KEY, user_id bigint REFERENCES customer,
          body text);
        CREATE TABLE ticket_message (id bigint PRIMARY KEY, ticket_id bigint REFERENCES ticket,
          body text);
        CREATE TABLE invoice (id bigint PRIMARY KEY, invoice_no text NOT NULL,
          user_id bigint, title text, amount numeric(10, 2), issued_on date);
        CREATE TABLE "odd""; DROP TABLE customer; --" (id bigint PRIMARY KEY, user_id bigint,
          "we""ird" text);
        """);
    for (int n = 1; n <= 12; n++) {
      customer(n);
    }
  }

  private void customer(int n) {
    run(
        """
        INSERT INTO customer VALUES (%1$d, 'user%1$d', '测试甲%1$d', '1380000%2$s',
          'user%1$d@example.invalid', '11010519900101%2$s', '1990-01-%3$s', '北京市', 'F');
        INSERT INTO orders VALUES (%1$d1, 'ord-%1$d-1', %1$d, '测试甲%1$d', '1380000%2$s',
          '北京市朝阳区示例路%1$d号', 250.00, '2026-03-%3$s');
        INSERT INTO orders VALUES (%1$d2, 'ord-%1$d-2', %1$d, '测试甲%1$d', '1380000%2$s',
          '北京市朝阳区示例路%1$d号', 310.00, '2026-03-%3$s');
        INSERT INTO order_item VALUES (%1$d1, %1$d1, 'gift wrap');
        INSERT INTO order_item VALUES (%1$d2, %1$d2, 'leave at the door');
        INSERT INTO ticket VALUES (%1$d, %1$d, 'call me at 1380000%2$s');
        INSERT INTO ticket_message VALUES (%1$d, %1$d, 'we called 1380000%2$s');
        INSERT INTO invoice VALUES (%1$d, 'inv-%1$d', %1$d, '测试甲%1$d', 560.00, '2026-03-31');
        INSERT INTO "odd""; DROP TABLE customer; --" VALUES (%1$d, %1$d, 'x');
        """
            .formatted(n, "%04d".formatted(n), "%02d".formatted(n)));
  }

  /** Registers it and lets it be discovered. */
  public String register() {
    return register("POSTGRESQL", host, port, "postgres", "in-no-table-7c1");
  }

  /** The treatments of all its tables; orders are anonymised, the rest goes. */
  public void map(String category) {
    treat(customer(category, "DELETE"));
    treat(orders(category));
    treat(parent("order_item", "order_id", "orders", category));
    treat(plain("ticket", category));
    treat(parent("ticket_message", "ticket_id", "ticket", category));
    treat(plain("invoice", "invoice_" + category));
    treat(plain(ODD_TABLE.replace("\"", "\\\""), category));
  }

  /** Customers, whom the website's own id names. */
  String customer(String category, String action) {
    return """
        {"source": "%s", "schema": "public", "table": "customer", "category": "%s",
         "action": "%s", "key": {"kind": "EXTERNAL_ID", "column": "id"}}
        """
        .formatted(source(), category, action);
  }

  /** Orders without anything that leads to the person. */
  public String orders(String category) {
    return """
        {"source": "%s", "schema": "public", "table": "orders", "category": "%s",
         "action": "ANONYMISE", "recordKey": "order_no",
         "key": {"kind": "EXTERNAL_ID", "column": "user_id"}, "columns": [
           {"column": "order_no", "treatment": "RANDOM_TOKEN"},
           {"column": "user_id", "treatment": "NULL"},
           {"column": "receiver_name", "treatment": "NULL"},
           {"column": "receiver_mobile", "treatment": "NULL"},
           {"column": "address", "treatment": "GENERALISE", "generalisation": "CITY"},
           {"column": "total", "treatment": "GENERALISE", "generalisation": "MONEY_BAND"},
           {"column": "created_at", "treatment": "GENERALISE", "generalisation": "MONTH"}]}
        """
        .formatted(source(), category);
  }

  private String plain(String table, String category) {
    return """
        {"source": "%s", "schema": "public", "table": "%s", "category": "%s",
         "action": "DELETE", "key": {"kind": "EXTERNAL_ID", "column": "user_id"}}
        """
        .formatted(source(), table, category);
  }

  private String parent(String table, String column, String parent, String category) {
    return """
        {"source": "%s", "schema": "public", "table": "%s", "category": "%s",
         "action": "DELETE", "key": {"kind": "PARENT", "column": "%s",
           "parentSchema": "public", "parent": "%s", "parentColumn": "id"}}
        """
        .formatted(source(), table, category, column, parent);
  }

  /** Lets the suite sign in as somebody else. */
  public void signInAs(String user) {
    signInAs(user, "x");
  }

  @Override
  Connection open(String where) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://%s:%d/%s".formatted(host, port, where), "postgres", "");
  }
}
