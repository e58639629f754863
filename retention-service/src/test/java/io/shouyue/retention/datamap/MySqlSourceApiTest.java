package io.shouyue.retention.datamap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import io.shouyue.retention.subject.SourceReferences;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The data map on a real MariaDB server, by the driver of an operator. */
@QuarkusTest
@WithTestResource(RetentionResource.class)
@EnabledIf("io.shouyue.retention.datamap.MySqlServer#isThere")
class MySqlSourceApiTest {

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject DataSourceService sources;
  @Inject SourceConnections connections;
  @Inject DataMap map;
  @Inject CorrectableFields fields;
  @Inject PersonRows copies;
  @Inject SourceReferences references;

  private final SubjectId person = SubjectId.fresh();
  private final String category = "shop_" + UUID.randomUUID().toString().substring(0, 8);
  private MySqlShop shop;
  private String source = "";

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    references.put("demo", person, "3");
    shop = new MySqlShop();
    source = shop.register();
  }

  @AfterEach
  void end() {
    shop.retire();
  }

  @Test
  void tablesKeysAndRelationsAreFoundInEitherCaseAndColumnsProposed() {
    String orders = "tables.find { it.name == 'orders' }.";
    String customers = "tables.find { it.name == 'Customer' }.columns.find { it.name == ";
    Api.get(Api.DPO, "/v1/data-sources/" + source)
        .body("tables.name", hasItems("Customer", "customer", "orders", MySqlShop.ODD_TABLE))
        .body(orders + "primaryKey[0]", equalTo("id"))
        .body(orders + "relations[0].table", equalTo("Customer"))
        .body(orders + "relations[0].schema", equalTo(shop.database()))
        .body(orders + "columns.find { it.name == 'total' }.generalisation", equalTo("MONEY_BAND"))
        .body(customers + "'mobile' }.data", equalTo("MOBILE"))
        .body(customers + "'mobile' }.reason", containsString("content"))
        .body(customers + "'Real Name' }.proposed", equalTo("NULL"))
        .body("tables.find { it.name == 'customer' }.columns.name", equalTo(List.of("id", "note")));
  }

  @Test
  void tableThatMayNotBeReadIsNamedAndTheOthersAreProposed() {
    String reader = "r_" + category.substring(5);
    shop.inServer(
        "CREATE USER '%s'@'%%' IDENTIFIED BY 'x'".formatted(reader),
        "GRANT SELECT ON %s.orders TO '%s'@'%%'".formatted(shop.database(), reader),
        "GRANT SELECT (id, mobile) ON %s.Customer TO '%s'@'%%'".formatted(shop.database(), reader));
    shop.signInAs(reader, "x");

    DemoShop.post("/v1/data-sources/" + source + "/discover", "{}")
        .statusCode(200)
        .body("tables.findAll { it.unreadable }.name", equalTo(List.of("Customer")))
        .body(
            "tables.find { it.name == 'orders' }.columns.find { it.name == 'address' }.reason",
            containsString("content"));
  }

  @Test
  void previewIsMaskedAndChangesNothing() {
    String answer =
        DemoShop.post("/v1/treatments/preview", shop.orders(category, "EXTERNAL_ID", "user_id"))
            .statusCode(200)
            .body("rows[0].address.after", equalTo("北京市"))
            .body("rows[0].receiver_name.after", equalTo("∅"))
            .body("rows[0].total.after", equalTo("100"))
            .extract()
            .asString();

    assertThat(answer).doesNotContain("测试甲1", "示例路");
    assertThat(shop.count("orders WHERE user_id IS NULL")).isZero();
  }

  @Test
  void oneStatementTreatsAllRowsAsEachWouldBe() throws SQLException {
    try (Connection connection = connections.open(sources.require("demo", source))) {
      BulkTreatingTest.treatsAlike(connection, SqlDialect.MYSQL, shop.database());
    }
  }

  @Test
  void fieldIsCorrectedAndTheCopyHoldsThePersonsRowsAlone() {
    shop.map(category);
    shop.treat(
        shop.customers(
            category,
            """
            , "fields": [{"field": "nickname", "column": "nickname", "selfEntered": true}]
            """));

    FieldCorrection.Outcome corrected =
        fields.correct("demo", "req_1/0", person, new FieldCorrection("nickname", "小甲😀3", "小乙🌊"));
    PersonRows.Found copy = copies.of("demo", person, category::equals, "(others)");

    assertThat(corrected).isEqualTo(FieldCorrection.Outcome.done(1, 1));
    assertThat(copy.tables())
        .filteredOn(table -> table.table().endsWith(".Customer"))
        .singleElement()
        .satisfies(
            table ->
                assertThat(table.rows())
                    .containsExactly(
                        List.of(
                            "3",
                            "测试甲3",
                            "13800000003",
                            "user3@example.invalid",
                            "1990-01-03",
                            "小乙🌊")));
  }

  @Test
  void personGoesInDependencyOrderAndNobodyElse() {
    shop.map(category);

    SourceOutcome outcome = erase();

    assertThat(outcome.touched()).isEqualTo(4);
    assertThat(outcome.label()).isEqualTo(SourceOutcome.Label.DE_IDENTIFIED);
    assertThat(shop.column("SELECT concat(address, ' ', created_at) FROM orders WHERE id = 3"))
        .containsExactly("北京市 2026-03-01 00:00:00");
    assertThat(shop.count("orders WHERE user_id IS NOT NULL")).isEqualTo(7);
    assertThat(shop.count("order_item")).isEqualTo(7);
    assertThat(shop.count("Customer")).isEqualTo(7);
    assertThat(shop.count("customer")).as("another table").isEqualTo(8);
    assertThat(shop.count("`odd``; DROP TABLE Customer; --`")).isEqualTo(7);
    assertThat(shop.readOut()).doesNotContain("测试甲3", "13800000003", "user3@");
    assertThat(erase().touched()).as("repeated").isZero();
  }

  @Test
  void identifierLeftAnywhereInTheMappedTablesUndoesEverything() {
    shop.map(category);
    shop.run("UPDATE order_item SET note = '😀 neighbour of 13800000003' WHERE id = 7");

    assertThatThrownBy(this::erase).hasMessageContaining("identifier-left");

    assertThat(shop.count("Customer")).isEqualTo(8);
    assertThat(shop.count("orders WHERE user_id IS NULL")).isZero();
  }

  @Test
  void columnThatCameLaterStopsTheErasureUntilItIsDiscovered() {
    shop.map(category);
    shop.run("ALTER TABLE orders ADD COLUMN wechat varchar(40)");

    assertThatThrownBy(this::erase).hasMessageContaining("schema-changed");
    DemoShop.post("/v1/data-sources/" + source + "/discover", "{}").statusCode(200);
    assertThat(erase().touched()).isPositive();
  }

  /** The server does not say whose rows an UPDATE changed: they are counted before. */
  @Test
  void retentionRunTreatsManyPeoplesRecordsAndCountsEach() {
    shop.treat(shop.orders(category, "EXTERNAL_ID", "user_id"));
    DemoShop.post(
            "/v1/retention-rules",
            """
            {"category": "%s", "trigger": "completed", "amount": 30, "unit": "DAY",
             "action": "ANONYMISE", "basisKind": "POLICY", "basis": "7.2"}
            """
                .formatted(category))
        .statusCode(201);
    for (int n = 1; n <= 4; n++) {
      SubjectId one = SubjectId.fresh();
      references.put("demo", one, String.valueOf(n));
      completed(one, "ord-" + n);
    }
    clock.advance(Duration.ofDays(40));

    String run = DemoShop.post("/v1/retention-runs", "{\"dryRun\": false}").extract().path("id");
    background.turnSteadyWork();
    DemoShop.post("/v1/retention-runs/" + run + "/stop", "{}");

    String mine = "rules.find { it.category == '" + category + "' }.";
    Api.get(Api.DPO, "/v1/retention-runs/" + run)
        .body(mine + "rows", equalTo(4))
        .body(mine + "states.DONE", equalTo(4));
    assertThat(shop.column("SELECT id FROM orders WHERE user_id IS NULL ORDER BY id"))
        .containsExactly("1", "2", "3", "4");
    assertThat(shop.column("SELECT order_no FROM orders WHERE user_id IS NULL"))
        .allMatch(token -> token.matches("anon_[0-9a-f]{32}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void nameThatDiscoveryDidNotFindIsRefusedWhateverItsCase() {
    String body = shop.orders(category, "EXTERNAL_ID", "user_id");
    for (String hostile :
        List.of(
            body.replace("\"orders\"", "\"Orders\""),
            body.replace("\"orders\"", "\"orders` ; DROP TABLE Customer; --\""),
            body.replace("\"" + shop.database() + "\"", "\"mysql\""))) {
      Api.as(Api.DPO)
          .contentType("application/json")
          .body(hostile)
          .put("/v1/treatments")
          .then()
          .statusCode(422)
          .body("code", equalTo("not-discovered"));
    }
    Api.get(Api.DPO, "/v1/treatments").body("items.table", not(hasItem("Orders")));
  }

  private SourceOutcome erase() {
    return map.erase(sources.require("demo", source), "era_1", person, Set.of(), coming -> {});
  }

  private void completed(SubjectId who, String ref) {
    Api.as(Api.SERVICE)
        .contentType("application/json")
        .body(
            """
            {"events": [{"subject": {"id": "%s"}, "category": "%s", "trigger": "completed",
             "occurredAt": "%s", "recordRef": "%s"}]}
            """
                .formatted(who, category, clock.now(), ref))
        .post("/v1/retention-events")
        .then()
        .statusCode(200);
  }
}
