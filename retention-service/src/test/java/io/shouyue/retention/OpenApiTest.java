package io.shouyue.retention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the committed {@code openapi.json} true; {@code -Dopenapi.write=true} writes it anew. */
@QuarkusTest
@WithTestResource(RetentionResource.class)
class OpenApiTest {

  private static final Path COMMITTED = Path.of("openapi.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void committedDescriptionIsTheServedOne() throws IOException {
    String served = pretty(given().get("/q/openapi?format=json").asString());
    if (Boolean.getBoolean("openapi.write")) {
      Files.writeString(COMMITTED, served);
    }
    assertThat(Files.readString(COMMITTED)).isEqualTo(served);
  }

  private static String pretty(String json) throws IOException {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(json)) + "\n";
  }
}
