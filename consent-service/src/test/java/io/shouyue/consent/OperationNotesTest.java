package io.shouyue.consent;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.consent.describe.OperationNotes;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.ErrorCode;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.web.openapi.ApiDescription;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The published description tells of every operation what it does, with an example and errors. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class OperationNotesTest {
  private static final Set<String> CATALOGUE =
      Stream.<ErrorCode>concat(Stream.of(ConsentError.values()), Stream.of(CommonError.values()))
          .map(error -> error.status() + " " + error.code())
          .collect(Collectors.toSet());

  private JsonNode document;
  private final List<JsonNode> operations = new ArrayList<>();

  @BeforeEach
  void read() throws IOException {
    document = new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString());
    document.get("paths").forEach(path -> path.forEach(operations::add));
  }

  @Test
  void everyOperationSaysWhatItDoes() {
    assertThat(operations)
        .allSatisfy(
            it -> assertThat(it.path("description").asText()).as(id(it)).hasSizeGreaterThan(14));
  }

  @Test
  void everyBodyHasAnExampleOfItsSchema() {
    operations.stream()
        .filter(it -> it.has("requestBody"))
        .forEach(
            it ->
                it.at("/requestBody/content")
                    .forEach(
                        type -> checkExample(id(it), type.get("schema"), type.get("example"))));
  }

  @Test
  void everyOperationNamesItsProblemsAndEachIsInTheCatalogueUnderThatStatus() {
    assertThat(operations)
        .allSatisfy(it -> assertThat(problems(it)).as(id(it)).isNotEmpty().isSubsetOf(CATALOGUE));
  }

  @Test
  void everyProblemOfThisServiceIsNamedSomewhere() {
    Set<String> named = new TreeSet<>();
    operations.forEach(it -> named.addAll(problems(it)));

    assertThat(named)
        .containsAll(
            Stream.of(ConsentError.values()).map(it -> it.status() + " " + it.code()).toList());
  }

  private void checkExample(String id, JsonNode schema, JsonNode example) {
    assertThat(example).as(id).isNotNull();
    if (schema == null || !schema.has("$ref")) {
      return;
    }
    JsonNode of = document.at(schema.get("$ref").asText().substring(1));
    List<String> members = new ArrayList<>();
    example.fieldNames().forEachRemaining(members::add);
    List<String> known = new ArrayList<>();
    of.get("properties").fieldNames().forEachRemaining(known::add);
    assertThat(known).as(id).containsAll(members);
    of.path("required").forEach(name -> assertThat(members).as(id).contains(name.asText()));
  }

  private static Set<String> problems(JsonNode operation) {
    Set<String> codes = new TreeSet<>();
    operation
        .get("responses")
        .properties()
        .forEach(
            answer -> {
              if (answer.getKey().matches("[45]\\d\\d")) {
                String said = answer.getValue().get("description").asText();
                for (String code : said.replace("`", "").split(", ")) {
                  codes.add(answer.getKey() + " " + code);
                }
              }
            });
    return codes;
  }

  @Test
  void theNotesComeAfterWhatIsReadOffTheResources() {
    assertThat(priority(OperationNotes.class)).isLessThan(priority(ApiDescription.class));
  }

  private static int priority(Class<?> filter) {
    return filter.getAnnotation(OpenApiFilter.class).priority();
  }

  private static String id(JsonNode operation) {
    return operation.get("operationId").asText();
  }
}
