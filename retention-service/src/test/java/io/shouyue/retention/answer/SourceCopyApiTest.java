package io.shouyue.retention.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import io.shouyue.retention.datamap.DemoShop;
import io.shouyue.retention.request.RequestReadService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class SourceCopyApiTest {

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject RequestReadService reads;
  @Inject AnswerHandover exports;

  private final SubjectId person = SubjectId.fresh();
  private final Tokens self = Tokens.subject("demo", person.value());
  private final String category = "shop_" + UUID.randomUUID().toString().substring(0, 8);
  private DemoShop shop;

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    shop = new DemoShop();
    shop.register();
    shop.map(category);
  }

  @AfterEach
  void end() {
    shop.retire();
  }

  @Test
  void copyHoldsTheWebsitesDatabasesWithoutOtherPeople() throws IOException {
    shop.treat(
        """
        {"source": "%s", "schema": "public", "table": "ticket", "category": "%s",
         "action": "DELETE", "key": {"kind": "EXTERNAL_ID", "column": "user_id"},
         "others": ["body"]}
        """
            .formatted(shop.source(), category));
    known("3");

    Map<String, String> files = copy();

    assertThat(files.get("data.json"))
        .contains("ord-3-1", "gift wrap", "测试甲3", "(concerns others, left out)")
        .doesNotContain("ord-4-1", "测试甲4", "call me at");
    assertThat(files.keySet())
        .anyMatch(name -> name.matches("source-\\d+-shop-.*-public\\.orders\\.csv"))
        .allMatch(name -> name.matches("[A-Za-z0-9_.-]+"));
  }

  @Test
  void whatNobodyCouldLookUpIsNamed() throws IOException {
    assertThat(copy().get("elsewhere.csv")).contains("Shop");
  }

  @Test
  void unreachableDatabaseHoldsTheCopyBack() {
    known("3");
    shop.run("ALTER TABLE orders ADD COLUMN nickname text");
    String request = filed();
    background.drainOutbox();

    Api.get(self, "/v1/requests/" + request).body("state", equalTo("IN_PROGRESS"));
    shop.run("ALTER TABLE orders DROP COLUMN nickname");
  }

  private Map<String, String> copy() throws IOException {
    String request = filed();
    background.settle();
    Api.get(self, "/v1/requests/" + request).body("state", equalTo("CLOSED"));
    return CopyArchiveTest.unzip(
        exports
            .take(
                reads.find("demo", request).request(),
                null,
                io.shouyue.retention.audit.Actor.PUBLIC)
            .orElseThrow());
  }

  private String filed() {
    return Api.file(self, "{\"type\": \"COPY\", \"locale\": \"en\"}")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void known(String externalId) {
    Api.as(Api.SITE)
        .contentType("application/json")
        .body(
            "{\"references\": [{\"subject\": \"%s\", \"externalId\": \"%s\"}]}"
                .formatted(person, externalId))
        .post("/v1/data-sources/references")
        .then()
        .statusCode(204);
  }
}
