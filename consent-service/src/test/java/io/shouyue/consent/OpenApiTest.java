package io.shouyue.consent;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.testkit.ServiceResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The committed description is what the service serves; web types are made from it. After a wanted
 * change run this test with {@code -Dopenapi.write=true} and commit the file.
 */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class OpenApiTest {
  private static final Path COMMITTED = Path.of("openapi.json");

  @Test
  void committedDescriptionIsWhatIsServed() throws IOException {
    String served =
        given().get("/q/openapi?format=json").then().statusCode(200).extract().asString() + "\n";
    if (Boolean.getBoolean("openapi.write")) {
      Files.writeString(COMMITTED, served);
    }

    assertThat(served).isEqualTo(Files.readString(COMMITTED));
  }
}
