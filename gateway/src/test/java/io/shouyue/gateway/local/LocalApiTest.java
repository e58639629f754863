package io.shouyue.gateway.local;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.shouyue.gateway.fake.GatewayResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(GatewayResource.class)
@TestProfile(LocalApiTest.Local.class)
class LocalApiTest {

  @ParameterizedTest
  @CsvSource({"/local/messages, /messages", "/local/accounts, /accounts", "/local/clock, /clock"})
  void theStacksOwnDataComeFromItsControlDoor(String path, String asked) {
    given().get(path).then().statusCode(200).body("path", equalTo(asked));
  }

  @Test
  void nothingButThoseIsAskedThere() {
    given().post("/local/clock").then().statusCode(404);
    given().get("/local/status").then().statusCode(404);
  }

  @Test
  void messagesHaveAPage() {
    given().get("/local/mail").then().statusCode(200).body(containsString("people"));
  }

  public static class Local implements QuarkusTestProfile {
    @Override
    public String getConfigProfile() {
      return LocalRoutes.PROFILE;
    }
  }
}
