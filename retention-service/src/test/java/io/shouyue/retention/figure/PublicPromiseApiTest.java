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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class PublicPromiseApiTest {

  private static final String ANSWERED = "items.find { it.code == 'answered-15wd' }";

  @Inject TestLegalClock clock;

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

  private static JsonPath figures(String site) {
    return given().get("/public/" + site + "/promises").then().statusCode(200).extract().jsonPath();
  }

  private static void kept(String site, Tokens dpo) {
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
  }
}
