package io.shouyue.identity.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.identity.enterprise.Enterprises;
import io.shouyue.platform.testkit.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PayoutBatchApiTest.BankFile.class)
class PayoutBatchApiTest extends ApiTestBase {
  private static final String HEADINGS = "付款编号,结果,银行流水号";

  /** Deposits by bank file. */
  public static class BankFile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("shouyue.identity.provider.payout", "bank-file");
    }
  }

  @BeforeEach
  void nothingWaits() {
    jdbi.useHandle(
        h -> {
          h.execute("DELETE FROM payout_line");
          h.execute("DELETE FROM payout_batch");
          h.execute("DELETE FROM enterprise_verification");
        });
  }

  @Test
  void theFileGoesToTheBankAndItsResultsComeBack() {
    String account = Enterprises.account("9001");
    String paid = waiting(account);
    String failed = waiting(Enterprises.account("9002"));
    String batch = approved();

    Response file = maker().get("/v1/payout-batches/" + batch + "/file");
    List<String> lines = file.asString().lines().toList();

    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst()).isEqualTo("付款编号,收款户名,收款账号,收款行,金额,币种,用途");
    assertThat(lines.get(1))
        .startsWith(paid + ",")
        .contains(account)
        .containsPattern(",0\\.\\d\\d,CNY,");
    assertThat(file.header("Shouyue-Checksum"))
        .isEqualTo(maker().get("/v1/payout-batches/" + batch).path("checksum"));
    results(batch, paid + ",成功,B0001", failed + ",失败,")
        .body("applied", equalTo(2))
        .body("errors.size()", equalTo(0));
    assertThat(state(paid)).isEqualTo("PAID");
    assertThat(state(failed)).isEqualTo("PAY_FAILED");
    maker().get("/v1/payout-batches/" + batch).then().body("state", equalTo("CLOSED"));
    maker().get("/v1/payout-batches/" + batch + "/file").then().statusCode(410);
  }

  @Test
  void theMakerCannotApprove() {
    waiting(Enterprises.account("9001"));
    String batch = maker().post("/v1/payout-batches").path("id");

    maker()
        .post("/v1/payout-batches/" + batch + "/approve")
        .then()
        .statusCode(409)
        .body("code", equalTo("two-people"));
    maker().get("/v1/payout-batches/" + batch + "/file").then().statusCode(409);
  }

  @Test
  void oneVerificationIsInOneBatchOnly() {
    waiting(Enterprises.account("9001"));
    maker().post("/v1/payout-batches").then().statusCode(201).body("lines", equalTo(1));

    maker()
        .post("/v1/payout-batches")
        .then()
        .statusCode(409)
        .body("code", equalTo("nothing-to-pay"));
  }

  @Test
  void aFileTwiceIsAFileOnceAndABadLineStopsNothing() {
    String one = waiting(Enterprises.account("9001"));
    String two = waiting(Enterprises.account("9002"));
    String batch = approved();
    results(batch, one + ",PAID,B1").body("applied", equalTo(1));

    results(
            batch,
            one + ",PAID,B1",
            "ver_unknown,PAID,",
            two + ",perhaps,",
            one + ",FAILED,",
            two + ",PAID,B2")
        .body("applied", equalTo(1))
        .body("repeated", equalTo(1))
        .body("errors.line", equalTo(List.of(3, 4, 5)))
        .body(
            "errors.code",
            equalTo(List.of("reference-unknown", "outcome-unknown", "outcome-contradicts")));

    assertThat(state(one)).isEqualTo("PAID");
    assertThat(state(two)).isEqualTo("PAID");
  }

  @Test
  void whatEndedMeanwhileIsNotPaid() {
    String ended = waiting(Enterprises.account("9001"));
    String waits = waiting(Enterprises.account("9002"));
    String batch = maker().post("/v1/payout-batches").path("id");
    retention()
        .body("{\"state\": \"CANCELLED\", \"plan\": \"p\", \"step\": \"c\"}")
        .put("/v1/subjects/" + subjectOf(ended) + "/state");

    checker().post("/v1/payout-batches/" + batch + "/approve").then().statusCode(200);

    String file = maker().get("/v1/payout-batches/" + batch + "/file").asString();
    assertThat(file).contains(waits).doesNotContain(ended);
  }

  @Test
  void aFileThatIsNoTableIsRefused() {
    waiting(Enterprises.account("9001"));
    String batch = approved();

    upload(batch, "\"never ends").statusCode(422);
    upload(batch, "a,b\r\n1,2\r\n").statusCode(422);
  }

  @Test
  void batchesAreListedNewestFirstAndOnlyTheSitesOwn() {
    waiting(Enterprises.account("9001"));
    maker().post("/v1/payout-batches");
    clock.advance(java.time.Duration.ofMinutes(1));
    waiting(Enterprises.account("9001"));
    String newest = maker().post("/v1/payout-batches").path("id");

    maker()
        .get("/v1/payout-batches?limit=1")
        .then()
        .body("items[0].id", equalTo(newest))
        .body("nextCursor", notNullValue());
    as(Tokens.staff(List.of("other"), "operator"))
        .get("/v1/payout-batches/" + newest)
        .then()
        .statusCode(404);
  }

  private String waiting(String account) {
    return site()
        .body(Enterprises.body(newSubject(), account))
        .post("/v1/verifications")
        .then()
        .statusCode(201)
        .body("state", equalTo("PAYING"))
        .extract()
        .path("id");
  }

  private String approved() {
    String batch = maker().post("/v1/payout-batches").path("id");
    checker().post("/v1/payout-batches/" + batch + "/approve").then().statusCode(200);
    return batch;
  }

  private static ValidatableResponse results(String batch, String... lines) {
    List<String> rows = new ArrayList<>(List.of(HEADINGS));
    rows.addAll(List.of(lines));
    return upload(batch, "\ufeff" + String.join("\r\n", rows)).statusCode(200);
  }

  private static ValidatableResponse upload(String batch, String file) {
    return maker()
        .contentType("text/csv; charset=UTF-8")
        .body(file)
        .post("/v1/payout-batches/" + batch + "/results")
        .then();
  }

  private static RequestSpecification maker() {
    return operator("staff-finance-maker");
  }

  private static RequestSpecification checker() {
    return operator("staff-finance-checker");
  }

  private static RequestSpecification operator(String user) {
    return as(Tokens.staff(List.of("demo"), "operator").as(user))
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private String state(String id) {
    return column(id, "state");
  }

  private String subjectOf(String id) {
    return column(id, "subject");
  }

  private String column(String id, String column) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT <column> FROM enterprise_verification WHERE id = :id")
                .define("column", column)
                .bind("id", id)
                .mapTo(String.class)
                .one());
  }
}
