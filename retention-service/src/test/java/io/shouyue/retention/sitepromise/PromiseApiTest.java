package io.shouyue.retention.sitepromise;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Site other makes promises of its own, so that what site demo promises stays as it is. */
@QuarkusTest
@WithTestResource(RetentionResource.class)
class PromiseApiTest {

  private static final Tokens DPO = Tokens.staff(List.of("other"), "dpo");
  private static final String TEN_DAYS =
      """
      {"code": "%s", "name": {"zh": "10 个工作日内答复", "en": "Answered within 10 working days"},
       "amount": %d, "unit": "WORKING_DAY", "start": "RECEIVED", "stop": "ANSWERED",
       "types": ["ACCESS", "COMPLAINT"],
       "source": {"document": {"zh": "示例隐私政策", "en": "Sample privacy policy"},
                  "version": "2.1", "clause": "第十条"}}
      """;

  @Inject TestLegalClock clock;

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    as(DPO).post("/v1/promises/answered-15wd/retire");
  }

  @Test
  void builtInPromisesNameTheirSources() {
    String answered = "items.find { it.code == 'answered-30d' }.";
    Api.get(Api.SITE, "/v1/promises")
        .statusCode(200)
        .body("items.code", hasItem("executed-15wd"))
        .body(answered + "amount", equalTo(30))
        .body(answered + "unit", equalTo("DAY"))
        .body(answered + "start", equalTo("VERIFIED"))
        .body(answered + "version", equalTo(0))
        .body(answered + "sources.kind", contains("STANDARD"))
        .body(answered + "sources.version", contains("GB/T 35273—2020"))
        .body("items.find { it.code == 'proof-asked-1wd' }.sources.kind", contains("DEFAULT"));
  }

  @Test
  void stricterPromiseRulesWhatIsFiledFromThenOn() {
    String before = filed();

    promise(TEN_DAYS.formatted("answered-15wd", 10))
        .statusCode(201)
        .body("clause", equalTo("Sample privacy policy, version 2.1, 第十条"))
        .body("sources.kind", contains("POLICY"));

    String after = filed();
    clock(before)
        .body("amount", equalTo(15))
        .body("dueDate", equalTo("2026-12-11"))
        .body("version", equalTo(0));
    clock(after).body("amount", equalTo(10)).body("dueDate", equalTo("2026-12-04"));
  }

  @Test
  void promiseGivenUpForATypeThatNoLawBindsIsNotCarriedAnyMore() {
    promise(TEN_DAYS.formatted("answered-15wd", 10)).statusCode(201);

    file("EXPLANATION").statusCode(201).body("clocks.promise", not(hasItem("answered-15wd")));
  }

  @Test
  void promiseWeakerThanTheLawIsRefused() {
    promise(TEN_DAYS.formatted("answered-15wd", 16))
        .statusCode(422)
        .body("code", equalTo("promise-too-weak"));
    promise(TEN_DAYS.formatted("answered-15wd", 15).replace(", \"COMPLAINT\"", ""))
        .statusCode(422)
        .body("code", equalTo("promise-too-weak"));
  }

  @Test
  void siteMayPromiseMoreThanIsBuiltIn() {
    String code = "more-" + UUID.randomUUID().toString().substring(0, 8);

    promise(TEN_DAYS.formatted(code, 3)).statusCode(201).body("version", equalTo(1));
    promise(TEN_DAYS.formatted(code, 2)).statusCode(201).body("version", equalTo(2));

    file("ACCESS").body("clocks.promise", hasItem(code));
    as(DPO).post("/v1/promises/" + code + "/retire").then().statusCode(200);
    file("ACCESS").body("clocks.promise", not(hasItem(code)));
    as(DPO)
        .get("/v1/promises/" + code + "/versions")
        .then()
        .statusCode(200)
        .body("items.version", contains(3, 2, 1))
        .body("items.retired", contains(true, false, false))
        .body("items.amount", contains(2, 2, 3));
  }

  @Test
  void builtInPromiseIsBackOnceTheSitesOwnIsRetired() {
    promise(TEN_DAYS.formatted("answered-15wd", 5)).statusCode(201);

    as(DPO)
        .post("/v1/promises/answered-15wd/retire")
        .then()
        .statusCode(200)
        .body("retired", equalTo(true));

    as(DPO)
        .get("/v1/promises")
        .then()
        .body("items.find { it.code == 'answered-15wd' }.version", equalTo(0))
        .body("items.find { it.code == 'answered-15wd' }.amount", equalTo(15));
    as(DPO).post("/v1/promises/answered-15wd/retire").then().statusCode(404);
  }

  @Test
  void anotherSitesPromisesAreNotSeen() {
    promise(TEN_DAYS.formatted("only-there", 3)).statusCode(201);

    Api.get(Api.DPO, "/v1/promises").body("items.code", not(hasItem("only-there")));
    Api.get(Api.DPO, "/v1/promises/only-there/versions").statusCode(404);
    as(DPO).post("/v1/promises/only-there/retire").then().statusCode(200);
  }

  private static ValidatableResponse promise(String body) {
    return as(DPO).contentType("application/json").body(body).post("/v1/promises").then();
  }

  private static String filed() {
    return file("ACCESS").statusCode(201).extract().path("id");
  }

  private static ValidatableResponse file(String type) {
    Tokens person = Tokens.subject("other", SubjectId.fresh().value());
    return as(person)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json")
        .body("{\"type\": \"%s\"}".formatted(type))
        .post("/v1/requests")
        .then();
  }

  private static ValidatableResponse clock(String request) {
    return as(DPO).get("/v1/requests/" + request + "/clocks/answered-15wd").then().statusCode(200);
  }

  private static RequestSpecification as(Tokens token) {
    return given()
        .header("Authorization", "Bearer " + token.sign())
        .header("Accept-Language", "en");
  }
}
