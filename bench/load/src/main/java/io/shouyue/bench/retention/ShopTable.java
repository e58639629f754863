package io.shouyue.bench.retention;

import io.shouyue.bench.stack.BenchDatabase;
import io.shouyue.bench.stack.BenchStack;
import io.shouyue.stack.StackException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * A website's database with orders of made-up people, twice: to be anonymised, and for the floor.
 */
final class ShopTable {
  private static final String NAME = "bench_shop";
  private static final String USER = "bench_shop";

  private final BenchDatabase database;
  private final String password = UUID.randomUUID().toString();

  private ShopTable(BenchDatabase database) {
    this.database = database;
  }

  /**
   * Makes it on the stack's server, with a user of its own.
   *
   * @param people one order each, as the service will know them
   */
  static ShopTable make(BenchStack stack, long people) {
    ShopTable shop = new ShopTable(stack.database(NAME));
    run(
        stack.database("postgres"),
        "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(USER, shop.password),
        "CREATE DATABASE %s OWNER %s".formatted(NAME, USER));
    run(
        shop.database,
        """
        CREATE TABLE orders (id bigint PRIMARY KEY, order_no text NOT NULL, subject text,
          receiver_name text, receiver_mobile text, address text, total numeric(10, 2),
          created_at timestamptz)
        """,
        """
        INSERT INTO orders SELECT n, 'ord-' || n, %s, '测试甲' || n,
          '138' || lpad(n::text, 8, '0'), '北京市朝阳区示例路' || n || '号', n %% 2000,
          timestamptz '2025-01-01' + n * interval '1 minute'
        FROM generate_series(0, %d - 1) AS n
        """
            .formatted(member("n"), people),
        "CREATE SCHEMA floor",
        "CREATE TABLE floor.orders AS TABLE orders",
        "ALTER TABLE floor.orders ADD PRIMARY KEY (id)",
        "CREATE INDEX ON orders (subject)",
        "CREATE INDEX ON floor.orders (subject)",
        "ALTER TABLE orders OWNER TO " + USER,
        "VACUUM ANALYZE");
    return shop;
  }

  /** The same id as {@link BenchDatabase#member}, in SQL. */
  static String member(String number) {
    return "'sub_0' || left(md5(%s::text), 25)".formatted(number);
  }

  String name() {
    return NAME;
  }

  String user() {
    return USER;
  }

  String password() {
    return password;
  }

  /**
   * One statement that does the same to the same rows, in seconds; these are dropped then, or the
   * server would go on cleaning up after it while the others are treated.
   */
  double floor() {
    run(database, "CHECKPOINT");
    long begun = System.nanoTime();
    run(
        database,
        """
        UPDATE floor.orders SET order_no = 'anon_' || replace(gen_random_uuid()::text, '-', ''),
          subject = NULL, receiver_name = NULL, receiver_mobile = NULL,
          address = left(address, position('市' IN address)),
          total = CASE WHEN total >= 1000 THEN 1000 WHEN total >= 500 THEN 500
            WHEN total >= 100 THEN 100 ELSE 0 END,
          created_at = date_trunc('month', created_at AT TIME ZONE 'Asia/Shanghai')
            AT TIME ZONE 'Asia/Shanghai'
        """);
    double seconds = (System.nanoTime() - begun) / 1e9;
    run(database, "DROP SCHEMA floor CASCADE", "CHECKPOINT");
    return seconds;
  }

  /** Seconds that statements in the shop took so far, as the server counts them. */
  double active() {
    return active(database);
  }

  /** The same in any database of the server. */
  static double active(BenchDatabase database) {
    return one(
            database,
            """
            SELECT pg_stat_clear_snapshot(), active_time FROM pg_stat_database
            WHERE datname = current_database()
            """,
            found -> found.getDouble(2))
        / 1_000;
  }

  /** Rows that still lead to somebody. */
  long left() {
    return one(
        database,
        "SELECT count(*) FROM orders WHERE subject IS NOT NULL OR receiver_name IS NOT NULL",
        found -> found.getLong(1));
  }

  /** What a query for one text gives. */
  static String text(BenchDatabase database, String query) {
    return one(database, query, found -> found.getString(1));
  }

  /** Reads one row. */
  private interface Reading<T> {
    T of(ResultSet found) throws SQLException;
  }

  private static <T> T one(BenchDatabase database, String query, Reading<T> reading) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return reading.of(found);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  static void run(BenchDatabase database, String... orders) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String order : orders) {
        statement.execute(order);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static StackException failed(SQLException cause) {
    return new StackException("The shop cannot be prepared: " + cause.getMessage(), cause);
  }
}
