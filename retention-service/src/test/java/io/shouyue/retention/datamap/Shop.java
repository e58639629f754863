package io.shouyue.retention.datamap;

import io.restassured.response.ValidatableResponse;
import io.shouyue.retention.Api;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A website's own database of made-up people, and what an officer does with it. */
abstract class Shop {
  private static final int LONGEST_CODE = 30;

  final String database;
  private String source = "";

  Shop(String database) {
    this.database = database;
  }

  /** A connection of somebody who may do everything. */
  abstract Connection open(String where) throws SQLException;

  /** Registers it and lets it be discovered. */
  String register(String kind, String host, int port, String user, String password) {
    String code = database.replace('_', '-');
    source =
        Api.as(Api.DPO)
            .contentType("application/json")
            .body(
                """
                {"code": "%s", "name": "Shop", "kind": "%s", "host": "%s", "port": %d,
                 "database": "%s", "encrypted": false,
                 "credentials": {"username": "%s", "password": "%s"}}
                """
                    .formatted(
                        code.substring(0, Math.min(code.length(), LONGEST_CODE)),
                        kind,
                        host,
                        port,
                        database,
                        user,
                        password))
            .post("/v1/data-sources")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    post("/v1/data-sources/" + source + "/discover", "{}").statusCode(200);
    return source;
  }

  public String source() {
    return source;
  }

  public void treat(String body) {
    Api.as(Api.DPO)
        .contentType("application/json")
        .body(body)
        .put("/v1/treatments")
        .then()
        .statusCode(200);
  }

  /** Lets the suite sign in as somebody else. */
  void signInAs(String user, String password) {
    Api.as(Api.DPO)
        .contentType("application/json")
        .body("{\"username\": \"%s\", \"password\": \"%s\"}".formatted(user, password))
        .put("/v1/data-sources/" + source + "/credentials")
        .then()
        .statusCode(200);
  }

  public void retire() {
    post("/v1/data-sources/" + source + "/retire", "{}").statusCode(200);
  }

  static ValidatableResponse post(String path, String body) {
    return Api.as(Api.DPO).contentType("application/json").body(body).post(path).then();
  }

  public long count(String sql) {
    return Long.parseLong(column("SELECT count(*) FROM " + sql).getFirst());
  }

  public List<String> column(String sql) {
    try (Connection connection = open(database);
        Statement statement = connection.createStatement();
        ResultSet rs = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rs.next()) {
        values.add(rs.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public void run(String... orders) {
    in(database, orders);
  }

  void in(String where, String... orders) {
    try (Connection connection = open(where);
        Statement statement = connection.createStatement()) {
      for (String order : orders) {
        statement.execute(order);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
