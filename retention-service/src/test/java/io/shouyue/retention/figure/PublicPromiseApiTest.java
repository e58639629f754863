package io.shouyue.retention.figure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class PublicPromiseApiTest {

  private static final String ANSWERED = "items.find { it.code == 'answered-15wd' }";

  @Inject TestLegalClock clock;
  @Inject PromiseCounting counting;
  @Inject Jdbi jdbi;

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
  }

  @Test
  void everybodyReadsHowOftenAPromiseWasKept() {
    for (int i = 0; i < 6; i++) {
      kept("demo", Api.DPO);
    }
    JsonPath before = figures("demo");
    kept("demo", Api.DPO);
    assertThat(figures("demo").getLong(ANSWERED + ".kept"))
        .isEqualTo(before.getLong(ANSWERED + ".kept") + 1);
    assertThat(before.getBoolean(ANSWERED + ".suppressed")).isFalse();
  }

  @Test
  void figuresOfAFewRequestsAreLeftOut() {
    kept("other", Tokens.staff(List.of("other"), "dpo"));
    given()
        .get("/public/other/promises")
        .then()
        .statusCode(200)
        .body(ANSWERED + ".suppressed", equalTo(true))
        .body(ANSWERED + ".kept", nullValue());
    given().get("/public/nobody/promises").then().statusCode(404);
  }

  @Test
  void countingAheadChangesNoFigure() {
    for (int i = 0; i < 3; i++) {
      kept("demo", Api.DPO);
    }
    String before = everyFigure();
    counting.run();
    assertThat(everyFigure()).isEqualTo(before);
    assertThat(uncounted()).isZero();

    kept("demo", Api.DPO);
    String more = everyFigure();
    assertThat(more).isNotEqualTo(before);
    counting.run();
    assertThat(everyFigure()).isEqualTo(more);
  }

  @Test
  void clockThatRunsAgainIsTakenBack() {
    String reopened = kept("demo", Api.DPO);
    counting.run();
    long before = figures("demo").getLong(ANSWERED + ".kept");

    sql("UPDATE request_clock SET outcome = NULL WHERE request_id = ?", reopened);
    assertThat(figures("demo").getLong(ANSWERED + ".kept")).isEqualTo(before - 1);
    counting.run();

    assertThat(figures("demo").getLong(ANSWERED + ".kept")).isEqualTo(before - 1);
    assertThat(uncounted()).isZero();
  }

  @Test
  void clockWhoseRequestIsAnonymisedStaysInItsMonth() {
    String request = kept("demo", Api.DPO);
    counting.run();
    String months = Api.get(Api.DPO, "/v1/desk/months?months=2").extract().asString();

    sql("UPDATE request_clock SET due = NULL, ended_at = NULL WHERE request_id = ?", request);

    assertThat(Api.get(Api.DPO, "/v1/desk/months?months=2").extract().asString()).isEqualTo(months);
  }

  private void sql(String statement, String request) {
    jdbi.useHandle(h -> h.execute(statement, request));
  }

  private long uncounted() {
    return jdbi.withHandle(
        h -> h.createQuery("SELECT count(*) FROM promise_uncounted").mapTo(long.class).one());
  }

  private static String everyFigure() {
    return Api.get(Api.DPO, "/v1/promises/figures").statusCode(200).extract().asString();
  }

  private static JsonPath figures(String site) {
    return given().get("/public/" + site + "/promises").then().statusCode(200).extract().jsonPath();
  }

  private static String kept(String site, Tokens dpo) {
    Tokens person = Tokens.subject(site, SubjectId.fresh().value());
    String request =
        Api.as(person)
            .header("Idempotency-Key", person.user())
            .contentType("application/json")
            .body("{\"type\": \"COMPLAINT\"}")
            .post("/v1/requests")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    given()
        .header("Authorization", "Bearer " + dpo.sign())
        .header("Shouyue-Site", site)
        .contentType("application/json")
        .body("{}")
        .post("/v1/requests/" + request + "/grant")
        .then()
        .statusCode(200);
    return request;
  }
}
