package io.shouyue.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.shouyue.gateway.fake.GatewayResource;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(GatewayResource.class)
@TestProfile(LimitApiTest.Strict.class)
class LimitApiTest {

  @Test
  void theFourthCallOfAClientOfThreeIsToldToWait() {
    for (int i = 0; i < 3; i++) {
      assertThat(call("Notice one").statusCode()).isEqualTo(200);
    }

    Response refused = call("Notice one");

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 1200);
    assertThat(refused.header("RateLimit")).startsWith("\"client\";r=0;t=");
    assertThat(refused.jsonPath().getString("code")).isEqualTo("too-many-requests");
    assertThat(call("Notice two").statusCode()).isEqualTo(200);
  }

  private static Response call(String authorization) {
    return given().header("Authorization", authorization).get("/v1/purposes");
  }

  public static class Strict implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("shouyue.limit.per-client", "3", "shouyue.limit.window", "PT1H");
    }
  }
}
