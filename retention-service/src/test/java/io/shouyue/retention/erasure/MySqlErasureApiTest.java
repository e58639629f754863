package io.shouyue.retention.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.RetentionResource;
import io.shouyue.retention.datamap.MySqlShop;
import io.shouyue.retention.subject.SourceReferences;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A cancellation that reaches into a website's MySQL database, up to the certificate. */
@QuarkusTest
@WithTestResource(RetentionResource.class)
@EnabledIf("io.shouyue.retention.datamap.MySqlServer#isThere")
class MySqlErasureApiTest {

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject Cancellations cancellations;
  @Inject SourceReferences references;

  private final SubjectId person = SubjectId.fresh();
  private MySqlShop shop;

  @BeforeEach
  void start() {
    cancellations.begin();
    shop = new MySqlShop();
    shop.register();
    shop.map("shop_" + UUID.randomUUID().toString().substring(0, 8));
    references.put("demo", person, "3");
  }

  @AfterEach
  void end() {
    shop.retire();
  }

  @Test
  void personIsNowhereInTheDatabaseAndTheCertificateTellsWhatWasDone() {
    cancellations.carryOut(person);
    clock.set(Instant.parse("2027-11-20T16:00:00Z"));
    background.settle();

    assertThat(shop.readOut()).doesNotContain("测试甲3", "13800000003", "user3@", "小甲😀3");
    assertThat(shop.count("Customer")).isEqualTo(7);
    String certificate = Api.get(Api.DPO, "/v1/erasures/" + plan()).extract().path("certificate");
    String tables = "record.sources.find { it.stage == 'CANCEL' }.tables";
    Api.get(Api.DPO, "/v1/certificates/" + certificate)
        .body("record.result", equalTo("DE_IDENTIFIED"))
        .body(tables + ".touched", hasItems(1, 1, 1, 1))
        .body(tables + ".find { it.table.endsWith('.orders') }.action", equalTo("ANONYMISE"));
    Api.as(Api.DPO)
        .accept("application/ld+json")
        .get("/v1/certificates/" + certificate)
        .then()
        .statusCode(200)
        .body("proof.state", equalTo("INTEGRATED"));
  }

  @Test
  void databaseThatIsDownIsShownAndErasedOnceItAnswers() {
    shop.down(true);
    cancellations.carryOut(person);
    Api.get(Api.DPO, "/v1/erasures/" + plan())
        .body("phase", equalTo("CANCEL"))
        .body("sources.lastError", hasItem("source-unreachable"));
    assertThat(shop.count("Customer WHERE id = 3")).isEqualTo(1);

    shop.down(false);
    ErasureStep.of(ErasurePhase.CANCEL).forEach(step -> cancellations.goOn(person));

    assertThat(shop.count("Customer WHERE id = 3")).isZero();
    Api.get(Api.DPO, "/v1/erasures/" + plan()).body("phase", equalTo("HOLD"));
  }

  private String plan() {
    return cancellations.plan(person);
  }
}
