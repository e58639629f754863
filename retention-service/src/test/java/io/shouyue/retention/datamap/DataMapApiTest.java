package io.shouyue.retention.datamap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class DataMapApiTest {

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject DataMap map;
  @Inject DataSourceService sources;
  @Inject Jdbi jdbi;

  private final String category = "shop_" + UUID.randomUUID().toString().substring(0, 8);
  private final SubjectId person = SubjectId.fresh();
  private DemoShop shop;

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    shop = new DemoShop();
    shop.register();
  }

  @AfterEach
  void end() {
    shop.retire();
  }

  @Test
  void columnsAreProposedByNameAndContentWithTheReason() {
    String orders = "tables.find { it.name == 'orders' }.columns.find { it.name == ";
    Api.get(Api.DPO, "/v1/data-sources/" + shop.source())
        .statusCode(200)
        .body("tables.name", hasItem(DemoShop.ODD_TABLE))
        .body(orders + "'receiver_mobile' }.data", equalTo("MOBILE"))
        .body(orders + "'receiver_mobile' }.proposed", equalTo("NULL"))
        .body(orders + "'receiver_mobile' }.reason", containsString("content"))
        .body(orders + "'total' }.generalisation", equalTo("MONEY_BAND"))
        .body(orders + "'user_id' }.data", equalTo("ACCOUNT_ID"))
        .body("tables.find { it.name == 'orders' }.relations[0].table", equalTo("customer"));
  }

  @Test
  void tableThatMayNotBeReadIsNamedAndTheOthersAreProposed() {
    String reader = "reader_" + UUID.randomUUID().toString().substring(0, 8);
    shop.run(
        """
        CREATE ROLE %1$s LOGIN;
        GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1$s;
        REVOKE SELECT ON invoice FROM %1$s;
        """
            .formatted(reader));
    shop.signInAs(reader);

    DemoShop.post("/v1/data-sources/" + shop.source() + "/discover", "{}")
        .statusCode(200)
        .body("tables.findAll { it.unreadable }.name", equalTo(List.of("invoice")))
        .body("tables.find { it.name == 'invoice' }.columns.name", hasItem("user_id"))
        .body(
            "tables.find { it.name == 'orders' }.columns.find { it.name == 'receiver_mobile' }"
                + ".reason",
            containsString("content"));
  }

  @Test
  void credentialsStandInNoTableAndNoAnswer() {
    String rows =
        jdbi.withHandle(
            h ->
                h.createQuery("SELECT string_agg(d::text, ' ') FROM data_source d")
                    .mapTo(String.class)
                    .one());
    assertThat(rows).contains(shop.source()).doesNotContain("in-no-table-7c1");
    assertThat(Api.get(Api.DPO, "/v1/data-sources/" + shop.source()).extract().asString())
        .doesNotContain("in-no-table-7c1");
  }

  @Test
  void nameThatDiscoveryDidNotFindIsRefused() {
    String body = shop.orders(category);
    for (String hostile :
        new String[] {
          body.replace("\"orders\"", "\"orders; DROP TABLE customer\""),
          body.replace("\"user_id\", \"treatment\"", "\"user_id = 1 --\", \"treatment\""),
          body.replace("\"public\"", "\"pg_catalog\"")
        }) {
      Api.as(Api.DPO)
          .contentType("application/json")
          .body(hostile)
          .put("/v1/treatments")
          .then()
          .statusCode(422)
          .body("code", equalTo("not-discovered"));
    }
  }

  @Test
  void treatmentThatKeepsWhatLeadsToThePersonIsRefused() {
    Api.as(Api.DPO)
        .contentType("application/json")
        .body(
            shop.orders(category)
                .replace(
                    "\"user_id\", \"treatment\": \"NULL\"", "\"user_id\", \"treatment\": \"KEEP\""))
        .put("/v1/treatments")
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("key-kept"));
  }

  @Test
  void previewIsMaskedAndChangesNothing() {
    String answer =
        DemoShop.post("/v1/treatments/preview", shop.orders(category))
            .statusCode(200)
            .body("rows[0].receiver_mobile.before", not(containsString("138000000")))
            .body("rows[0].receiver_mobile.after", equalTo("∅"))
            .body("rows[0].total.after", equalTo("100"))
            .extract()
            .asString();
    assertThat(answer).doesNotContain("测试甲1", "示例路");
    assertThat(shop.count("orders WHERE user_id IS NULL")).isZero();
  }

  @Test
  void driverParametersCannotBeSmuggledIn() {
    for (String database : new String[] {"x?socketFactory=evil", "x&loggerFile=/etc/x", "../x"}) {
      DemoShop.post(
              "/v1/data-sources",
              """
              {"code": "evil", "name": "x", "kind": "POSTGRESQL", "host": "localhost", "port": 1,
               "database": "%s", "credentials": {"username": "x", "password": "x"}}
              """
                  .formatted(database))
          .statusCode(422);
    }
  }

  @Test
  void personIsErasedInDependencyOrderAndNobodyElse() {
    shop.map(category);
    known("3");

    SourceOutcome outcome = erase(person);

    assertThat(outcome.tables())
        .filteredOn(table -> table.table().equals("public.orders"))
        .singleElement()
        .satisfies(
            orders -> {
              assertThat(orders.before()).isEqualTo(2);
              assertThat(orders.touched()).isEqualTo(2);
            });
    assertThat(shop.count("customer")).isEqualTo(11);
    assertThat(shop.count("orders")).isEqualTo(24);
    assertThat(shop.count("orders WHERE user_id IS NULL AND order_no LIKE 'anon_%'")).isEqualTo(2);
    assertThat(shop.column("SELECT address FROM orders WHERE user_id IS NULL")).containsOnly("北京市");
    assertThat(shop.count("ticket_message")).isEqualTo(11);
    assertThat(shop.count("\"odd\"\"; DROP TABLE customer; --\"")).isEqualTo(11);
    assertThat(outcome.label()).isEqualTo(SourceOutcome.Label.DE_IDENTIFIED);
    assertThat(outcome.reasons()).contains("public.orders k=2 of 5");
    assertThat(erase(person).touched()).as("repeated").isZero();
  }

  @Test
  void rowsInACrowdAreAnonymised() {
    shop.map(category);
    SourceOutcome outcome = null;
    for (int n = 1; n <= 3; n++) {
      SubjectId one = SubjectId.fresh();
      known(one, String.valueOf(n));
      outcome = erase(one);
    }
    assertThat(outcome.label()).isEqualTo(SourceOutcome.Label.ANONYMISED);
  }

  @Test
  void crowdWithOneSensitiveValueIsOnlyDeIdentified() {
    shop.map(category);
    Api.as(Api.DPO)
        .contentType("application/json")
        .body(shop.orders(category).replace("\"CITY\"}", "\"CITY\", \"sensitive\": true}"))
        .put("/v1/treatments")
        .then()
        .statusCode(200);
    SourceOutcome outcome = null;
    for (int n = 1; n <= 3; n++) {
      SubjectId one = SubjectId.fresh();
      known(one, String.valueOf(n));
      outcome = erase(one);
    }

    assertThat(outcome.label()).isEqualTo(SourceOutcome.Label.DE_IDENTIFIED);
    assertThat(outcome.reasons()).contains("public.orders l=1 of 2");
  }

  @Test
  void identifierLeftAnywhereInTheMappedTablesUndoesEverything() {
    shop.map(category);
    shop.run("UPDATE ticket SET body = 'neighbour of 13800000003' WHERE id = 7");
    known("3");

    assertThatThrownBy(() -> erase(person)).hasMessageContaining("identifier-left");

    assertThat(shop.count("customer")).isEqualTo(12);
    assertThat(shop.count("orders WHERE user_id IS NULL")).isZero();
  }

  @Test
  void columnThatCameLaterStopsTheErasureUntilItIsDiscovered() {
    shop.map(category);
    known("3");
    shop.run("ALTER TABLE orders ADD COLUMN wechat text");

    assertThatThrownBy(() -> erase(person)).hasMessageContaining("schema-changed");
    DemoShop.post("/v1/data-sources/" + shop.source() + "/discover", "{}").statusCode(200);
    assertThat(erase(person).touched()).isPositive();
  }

  @Test
  void tableThatIsGoneStopsTheErasureUntilItsTreatmentIsRetired() {
    shop.map(category);
    known("3");
    shop.run("ALTER TABLE invoice RENAME TO bill");
    DemoShop.post("/v1/data-sources/" + shop.source() + "/discover", "{}").statusCode(200);

    assertThatThrownBy(() -> erase(person)).hasMessageContaining("schema-changed");
    DemoShop.post(
            "/v1/treatments/retire",
            "{\"source\": \"%s\", \"schema\": \"public\", \"table\": \"invoice\"}"
                .formatted(shop.source()))
        .statusCode(200);
    assertThat(erase(person).touched()).isPositive();
  }

  @Test
  void retentionRunLetsGoOfOneRecordAndItsParts() {
    shop.map(category);
    known("3");
    anonymisedAfterThirtyDays();
    event(person, "ord-3-1");
    clock.advance(Duration.ofDays(20));
    event(person, "ord-3-2");
    clock.advance(Duration.ofDays(20));

    DemoShop.post("/v1/retention-runs", "{\"dryRun\": false}").statusCode(202);
    background.turnSteadyWork();

    assertThat(shop.column("SELECT order_no FROM orders WHERE user_id = 3"))
        .containsExactly("ord-3-2");
    assertThat(shop.count("order_item WHERE id = 31")).isZero();
    assertThat(shop.count("order_item WHERE id = 32")).isEqualTo(1);
    assertThat(shop.count("customer WHERE id = 3")).as("cannot tell records apart").isEqualTo(1);
  }

  @Test
  void retentionRunFindsManyPeoplesRecordsByWhatTheyHangOnAndTouchesNobodyElses() {
    shop.treat(shop.customer("account_" + category, "DELETE"));
    shop.treat(
        shop.orders(category)
            .replace(
                "{\"kind\": \"EXTERNAL_ID\", \"column\": \"user_id\"}",
                """
                {"kind": "PARENT", "column": "user_id", "parentSchema": "public",
                 "parent": "customer", "parentColumn": "id"}
                """));
    anonymisedAfterThirtyDays();
    for (int n = 1; n <= 4; n++) {
      SubjectId one = SubjectId.fresh();
      known(one, String.valueOf(n));
      event(one, "ord-" + n + "-1");
    }
    event(SubjectId.fresh(), "ord-9-1");
    clock.advance(Duration.ofDays(40));

    String run = DemoShop.post("/v1/retention-runs", "{\"dryRun\": false}").extract().path("id");
    background.turnSteadyWork();
    DemoShop.post("/v1/retention-runs/" + run + "/stop", "{}").statusCode(200);

    assertThat(shop.column("SELECT id FROM orders WHERE user_id IS NULL ORDER BY id"))
        .containsExactly("11", "21", "31", "41");
    assertThat(shop.count("orders WHERE order_no LIKE 'ord-%'")).isEqualTo(20);
    String mine = "rules.find { it.category == '" + category + "' }.";
    Api.get(Api.DPO, "/v1/retention-runs/" + run)
        .body(mine + "rows", equalTo(4))
        .body(mine + "states.DONE", equalTo(4))
        .body(mine + "states.PENDING", equalTo(1));
  }

  private void anonymisedAfterThirtyDays() {
    DemoShop.post(
            "/v1/retention-rules",
            """
            {"category": "%s", "trigger": "completed", "amount": 30, "unit": "DAY",
             "action": "ANONYMISE", "basisKind": "POLICY", "basis": "7.2"}
            """
                .formatted(category))
        .statusCode(201);
  }

  private SourceOutcome erase(SubjectId who) {
    return map.erase(sources.require("demo", shop.source()), "test", who, Set.of(), coming -> {});
  }

  private void event(SubjectId who, String ref) {
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

  private void known(String externalId) {
    known(person, externalId);
  }

  private static void known(SubjectId who, String externalId) {
    Api.as(Api.SITE)
        .contentType("application/json")
        .body(
            "{\"references\": [{\"subject\": \"%s\", \"externalId\": \"%s\"}]}"
                .formatted(who, externalId))
        .post("/v1/data-sources/references")
        .then()
        .statusCode(204);
  }
}
