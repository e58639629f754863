package io.shouyue.floor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.Tokens;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class FloorApiTest {
  private static final String QUESTION =
      """
      {"subject":{"id":"sub_0123456789abcdefghjkmnpqrs"},"purpose":"marketing"}
      """;
  private static final String ANSWER =
      """
      {"notice":"ntc_1","subject":{"externalId":"user-1"},"channel":"web","method":"checkbox",
       "choices":[{"purpose":"account","choice":"ACKNOWLEDGED","act":"told"},
                  {"purpose":"marketing","choice":"GIVEN","act":"asked"}]}
      """;

  @Inject Jdbi jdbi;

  @Test
  void echoAnswersAWebsiteInTheShapeOfADecision() {
    as(Tokens.site("demo"))
        .body(QUESTION)
        .post("/floor/echo")
        .then()
        .statusCode(200)
        .body("allowed", equalTo(true))
        .body("reason", equalTo("consent-given"))
        .body("cacheFor", equalTo(0));
  }

  @Test
  void insertWritesOneRowForEachCall() {
    int before = rows();

    as(Tokens.site("demo"))
        .body(ANSWER)
        .post("/floor/insert")
        .then()
        .statusCode(201)
        .body("consents.purpose", contains("account", "marketing"));

    assertThat(rows()).isEqualTo(before + 1);
  }

  @Test
  void verifyNeedsTheVendorsAnswer() {
    int before = rows();

    as(Tokens.site("demo"))
        .body(
            """
            {"subject":{"id":"sub_0123456789abcdefghjkmnpqrs"},"method":"ELEMENTS",
             "elements":{"name":"王小明","idNumber":"110101199001010015"}}
            """)
        .post("/floor/verify")
        .then()
        .statusCode(500);

    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void theTokenIsChecked() {
    given()
        .contentType("application/json")
        .body(QUESTION)
        .post("/floor/echo")
        .then()
        .statusCode(401);
    for (Tokens refused :
        List.of(Tokens.site("demo").expired(), Tokens.site("demo").audience("x"))) {
      as(refused).body(QUESTION).post("/floor/echo").then().statusCode(401);
    }
    as(Tokens.service("retention-service"))
        .body(QUESTION)
        .post("/floor/echo")
        .then()
        .statusCode(403);
  }

  private int rows() {
    return jdbi.withHandle(
        handle -> handle.createQuery("SELECT count(*) FROM floor_row").mapTo(Integer.class).one());
  }

  private static RequestSpecification as(Tokens tokens) {
    return given()
        .header("Authorization", "Bearer " + tokens.sign())
        .contentType("application/json");
  }
}
