package io.shouyue.stack.seed.shop;

import io.shouyue.stack.StackException;
import io.shouyue.stack.postgres.DatabaseSetup;
import io.shouyue.stack.postgres.PostgresServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The shop's own database, on the stack's server. */
public final class ShopDatabase {
  static final String NAME = "demo_shop";

  /** As whom the suite signs in there. */
  static final String ROLE = "demo_shop_suite";

  private static final String TABLES =
      """
      CREATE TABLE IF NOT EXISTS shop_order (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        order_no text NOT NULL UNIQUE,
        subject text,
        receiver text,
        mobile text,
        address text,
        total numeric(10, 2) NOT NULL,
        ordered_on date NOT NULL
      );
      CREATE TABLE IF NOT EXISTS inquiry (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        inquiry_no text NOT NULL UNIQUE,
        subject text NOT NULL,
        question text NOT NULL,
        closed_on date NOT NULL
      );
      GRANT SELECT, UPDATE, DELETE ON shop_order, inquiry TO demo_shop_suite;
      """;

  private final PostgresServer server;
  private final int port;

  /**
   * @param port where the server listens, on this machine
   */
  public ShopDatabase(PostgresServer server, int port) {
    this.server = server;
    this.port = port;
  }

  int port() {
    return port;
  }

  /**
   * Makes it with its tables where it is missing.
   *
   * @param password with which the suite signs in from now on
   */
  void make(String password) {
    try (Connection superuser = server.connect("postgres")) {
      DatabaseSetup setup = new DatabaseSetup(superuser);
      setup.role(ROLE, password);
      setup.database(NAME, PostgresServer.SUPERUSER, ROLE);
    } catch (SQLException e) {
      throw failure(e);
    }
    try (Connection shop = server.connect(NAME);
        Statement statement = shop.createStatement()) {
      statement.execute(TABLES);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Writes down what is not there yet. */
  void add(List<Purchase> purchases, List<Inquiry> inquiries) {
    try (Connection shop = server.connect(NAME)) {
      addPurchases(shop, purchases);
      addInquiries(shop, inquiries);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private static void addPurchases(Connection shop, List<Purchase> purchases) throws SQLException {
    try (PreparedStatement insert =
        shop.prepareStatement(
            """
            INSERT INTO shop_order (order_no, subject, receiver, mobile, address, total, ordered_on)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """)) {
      for (Purchase purchase : purchases) {
        insert.setString(1, purchase.number());
        insert.setString(2, purchase.subject());
        insert.setString(3, purchase.buyer().person().name());
        insert.setString(4, purchase.buyer().person().mobile());
        insert.setString(5, "北京市东城区示例路%d号".formatted(1 + purchase.buyer().number() % 90));
        insert.setInt(6, purchase.yuan());
        insert.setObject(7, purchase.day());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void addInquiries(Connection shop, List<Inquiry> inquiries) throws SQLException {
    try (PreparedStatement insert =
        shop.prepareStatement(
            """
            INSERT INTO inquiry (inquiry_no, subject, question, closed_on)
            VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
            """)) {
      for (Inquiry inquiry : inquiries) {
        insert.setString(1, inquiry.number());
        insert.setString(2, inquiry.subject());
        insert.setString(3, inquiry.words());
        insert.setObject(4, inquiry.day());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static StackException failure(SQLException e) {
    return new StackException("The demo shop's database cannot be filled: " + e.getMessage(), e);
  }
}
