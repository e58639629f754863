package io.shouyue.retention.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.data.outbox.OutboxMessage;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import io.shouyue.retention.datamap.DemoShop;
import io.shouyue.retention.datamap.HttpSystem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class CorrectionApiTest {

  private static final String FILING =
      """
      {"type": "CORRECTION", "particulars": {"fields": [%s]}}
      """;
  private static final String ADDRESS =
      """
      {"field": "deliveryAddress", "from": "北京市朝阳区示例路3号", "to": "上海市示例路8号"}
      """;
  private static final String NAME =
      """
      {"field": "realName", "to": "测试乙"}
      """;

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject CorrectionDriver driver;

  private final SubjectId person = SubjectId.fresh();
  private DemoShop shop;

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    shop = new DemoShop();
    shop.register();
    String category = "shop_" + UUID.randomUUID().toString().substring(0, 8);
    shop.map(category);
    shop.treat(
        shop.orders(category)
            .replace(
                "\"columns\": [",
                """
                "fields": [{"field": "deliveryAddress", "column": "address", "selfEntered": true}],
                "columns": ["""));
    shop.treat(
        """
        {"source": "%s", "schema": "public", "table": "customer", "category": "%s",
         "action": "DELETE", "key": {"kind": "EXTERNAL_ID", "column": "id"},
         "fields": [{"field": "realName", "column": "real_name", "selfEntered": false}]}
        """
            .formatted(shop.source(), category));
    Api.as(Api.SITE)
        .contentType("application/json")
        .body(
            "{\"references\": [{\"subject\": \"%s\", \"externalId\": \"3\"}]}"
                .formatted(person.value()))
        .post("/v1/data-sources/references")
        .then()
        .statusCode(204);
  }

  @AfterEach
  void end() {
    shop.retire();
  }

  @Test
  void whatPeopleFillInThemselvesIsCorrectedWithoutAHuman() {
    String request = file(ADDRESS);
    background.settle();

    Api.get(self(), "/v1/requests/" + request)
        .body("state", equalTo("CLOSED"))
        .body("particulars", nullValue())
        .body("clocks.find { it.promise == 'executed-15wd' }.state", equalTo("KEPT"));
    Api.get(self(), "/v1/requests/" + request + "/corrections")
        .body("items", hasSize(1))
        .body("items[0].field", equalTo("deliveryAddress"))
        .body("items[0].rows", equalTo(2))
        .body("items[0].left", equalTo(false));
    assertThat(shop.column("SELECT DISTINCT address FROM orders WHERE user_id = 3"))
        .isEqualTo(List.of("上海市示例路8号"));
    assertThat(shop.count("orders WHERE address = '上海市示例路8号'")).isEqualTo(2);
  }

  @Test
  void everybodyReadsWhichFieldsThereAre() {
    Api.get(self(), "/v1/correctable-fields")
        .body("items.find { it.field == 'deliveryAddress' }.selfEntered", equalTo(true))
        .body("items.find { it.field == 'realName' }.selfEntered", equalTo(false));
  }

  @Test
  void whatOthersRelyOnWaitsForSomebody() {
    String request = file(ADDRESS + "," + NAME);
    background.settle();
    Api.get(Api.AGENT, "/v1/requests/" + request)
        .body("state", equalTo("IN_PROGRESS"))
        .body("particulars.fields.to", equalTo(List.of("上*******", "测**")));
    Api.as(Api.AGENT)
        .contentType("application/json")
        .body("{\"reason\": \"TO_HANDLE\"}")
        .post("/v1/requests/" + request + "/reveal")
        .then()
        .body("particulars.fields.to", equalTo(List.of("上海市示例路8号", "测试乙")));

    Api.move(Api.AGENT, request, "grant", "{}").statusCode(200);
    background.settle();

    Api.get(Api.AGENT, "/v1/requests/" + request).body("state", equalTo("CLOSED"));
    assertThat(shop.column("SELECT real_name FROM customer WHERE id = 3"))
        .isEqualTo(List.of("测试乙"));
  }

  @Test
  void whatTheDataMapDoesNotKnowIsLeftForStaff() {
    String request = file(ADDRESS + ", {\"field\": \"shoeSize\", \"to\": \"42\"}");
    Api.move(Api.AGENT, request, "grant", "{}").statusCode(200).body("state", equalTo("EXECUTING"));
    background.settle();

    Api.get(Api.AGENT, "/v1/requests/" + request + "/corrections")
        .body("items.left", equalTo(List.of(false, true)));
    Api.get(Api.AGENT, "/v1/requests/" + request).body("state", equalTo("EXECUTING"));
    Api.move(Api.AGENT, request, "executed", "{}").statusCode(200);
    Api.get(Api.AGENT, "/v1/requests/" + request)
        .body("state", equalTo("CLOSED"))
        .body("particulars", nullValue());
  }

  @Test
  void aNicknameGoesToTheAccountWithoutAHuman() {
    String request = file("{\"field\": \"nickname\", \"from\": \"旧名\", \"to\": \"新名\"}");
    background.settle();

    Api.get(self(), "/v1/requests/" + request).body("state", equalTo("CLOSED"));
    JsonNode told = FakePeers.get().accountCorrection(person.value());
    assertThat(told.get("from").asText()).isEqualTo("旧名");
    assertThat(told.get("to").asText()).isEqualTo("新名");
  }

  @Test
  void whatProvesWhoSomebodyIsWaitsForStaffAndMayBeRefusedByTheAccount() {
    FakePeers.get().correctionOutcome("REFUSED");
    String request = file("{\"field\": \"username\", \"to\": \"taken\"}");
    background.settle();
    Api.get(Api.AGENT, "/v1/requests/" + request).body("state", equalTo("IN_PROGRESS"));

    Api.move(Api.AGENT, request, "grant", "{}").statusCode(200);
    background.settle();

    Api.get(Api.AGENT, "/v1/requests/" + request).body("state", equalTo("EXECUTING"));
    Api.get(Api.AGENT, "/v1/requests/" + request + "/corrections")
        .body("items[0].left", equalTo(true))
        .body("items[0].waiting", hasSize(0));
  }

  @Test
  void aSystemThatIsNoDatabaseIsToldSignedUntilItHasTakenIt() {
    HttpSystem letters = new HttpSystem();
    letters.register();
    try {
      letters.holds("deliveryAddress", true);
      letters.answers(503, "{}");
      String request = file(ADDRESS);
      background.settle();
      Api.get(Api.AGENT, "/v1/requests/" + request).body("state", equalTo("EXECUTING"));
      Api.get(Api.AGENT, "/v1/requests/" + request + "/corrections")
          .body("items[0].waiting[0]", startsWith("letters-"))
          .body("items[0].rows", equalTo(2))
          .body("items[0].left", equalTo(false));

      letters.answers(200, "{\"done\": true, \"rows\": 4}");
      driver.handle(new CorrectionOrder("demo", request), new OutboxMessage(0, request, 1));

      Api.get(Api.AGENT, "/v1/requests/" + request).body("state", equalTo("CLOSED"));
      Api.get(Api.AGENT, "/v1/requests/" + request + "/corrections")
          .body("items[0].rows", equalTo(6))
          .body("items[0].waiting", hasSize(0));
      assertThat(letters.genuine()).containsOnly(true);
      assertThat(letters.told().stream().map(one -> one.get("id").asText()).distinct()).hasSize(1);
      JsonNode told = letters.told().getLast();
      assertThat(told.get("type").asText()).isEqualTo("correction.requested");
      assertThat(told.get("externalId").asText()).isEqualTo("3");
      assertThat(told.get("from").asText()).isEqualTo("北京市朝阳区示例路3号");
      assertThat(told.get("to").asText()).isEqualTo("上海市示例路8号");
    } finally {
      letters.retire();
    }
  }

  @Test
  void aSystemIsToldOnlyOfWhatItSaysItHolds() {
    HttpSystem letters = new HttpSystem();
    letters.register();
    try {
      letters.holds("shoeSize", true);
      String request = file(ADDRESS);
      background.settle();

      Api.get(self(), "/v1/requests/" + request).body("state", equalTo("CLOSED"));
      assertThat(letters.told()).isEmpty();
    } finally {
      letters.retire();
    }
  }

  @Test
  void onlyTheActIsOnRecordAndNotTheValues() {
    file(ADDRESS);
    background.settle();

    String trail =
        Api.get(Api.DPO, "/v1/audit-events?limit=200").statusCode(200).extract().asString();
    assertThat(trail).contains("correction.applied").doesNotContain("示例路8号");
  }

  @Test
  void aKeyIsNoFieldThatPeopleHaveCorrected() {
    Api.as(Api.DPO)
        .contentType("application/json")
        .body(
            """
            {"source": "%s", "schema": "public", "table": "customer", "category": "x",
             "action": "DELETE", "key": {"kind": "EXTERNAL_ID", "column": "id"},
             "fields": [{"field": "number", "column": "id", "selfEntered": true}]}
            """
                .formatted(shop.source()))
        .put("/v1/treatments")
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("key-column"));
  }

  private Tokens self() {
    return Tokens.subject("demo", person.value());
  }

  private String file(String fields) {
    return Api.file(self(), FILING.formatted(fields)).then().statusCode(201).extract().path("id");
  }
}
