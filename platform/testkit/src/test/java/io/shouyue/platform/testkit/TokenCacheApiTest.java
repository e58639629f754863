package io.shouyue.platform.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is remembered of a token changes how fast an answer comes, never which one. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class TokenCacheApiTest {
  @Inject MeterRegistry meters;

  @Test
  void tokenIsVerifiedOnce() {
    String token = Tokens.staff(List.of("demo"), "dpo").as(UUID.randomUUID().toString()).sign();
    double before = count("verified");
    double hits = count("remembered");

    for (int i = 0; i < 3; i++) {
      mine(token).statusCode(200).body("site", equalTo("demo"));
    }

    assertThat(count("verified") - before).isEqualTo(1);
    assertThat(count("remembered") - hits).isEqualTo(2);
  }

  @Test
  void rememberedTokenKeepsItsRolesAndClaims() {
    Tokens person = Tokens.subject("demo", "sub_00000000000000000000000000");
    String token = person.as(UUID.randomUUID().toString()).sign();

    for (int i = 0; i < 2; i++) {
      mine(token).statusCode(200).body("actor", equalTo("sub_00000000000000000000000000"));
      given()
          .header("Authorization", "Bearer " + token)
          .contentType("application/json")
          .body("{\"text\":\"x\"}")
          .post("/v1/samples")
          .then()
          .statusCode(403);
    }
  }

  @Test
  void tokenWithTheSameClaimsAndAnotherSignatureIsRefused() {
    String token = Tokens.staff(List.of("demo"), "dpo").as(UUID.randomUUID().toString()).sign();
    mine(token).statusCode(200);

    char last = token.charAt(token.length() - 2);
    String forged =
        token.substring(0, token.length() - 2)
            + (last == 'A' ? 'B' : 'A')
            + token.charAt(token.length() - 1);

    mine(forged).statusCode(401);
    mine(token.substring(0, token.lastIndexOf('.') + 1)).statusCode(401);
  }

  @Test
  void refusedTokenIsNotRemembered() {
    String expired = Tokens.staff(List.of("demo"), "dpo").expired().sign();
    double before = count("verified");

    mine(expired).statusCode(401);
    mine(expired).statusCode(401);

    assertThat(count("verified")).isEqualTo(before);
  }

  private double count(String result) {
    Counter counter = meters.find("shouyue.tokens").tag("result", result).counter();
    return counter == null ? 0 : counter.count();
  }

  private static ValidatableResponse mine(String token) {
    return given().header("Authorization", "Bearer " + token).get("/v1/samples/mine").then();
  }
}
