package io.shouyue.platform.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.ErrorCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The description that a service publishes tells of every operation what it does, with an example
 * and errors. That no other error is answered is for {@link DeclaredProblems} to see.
 */
public abstract class OperationNotesContract {
  private final List<ErrorCode> own;
  private JsonNode document;
  private final List<JsonNode> operations = new ArrayList<>();

  /**
   * A contract.
   *
   * @param own the problems of the service besides {@link CommonError}
   */
  protected OperationNotesContract(ErrorCode... own) {
    this.own = List.of(own);
  }

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
    Set<String> catalogue =
        Stream.concat(own.stream(), Stream.of(CommonError.values()))
            .map(OperationNotesContract::named)
            .collect(Collectors.toSet());

    assertThat(operations)
        .allSatisfy(it -> assertThat(problems(it)).as(id(it)).isNotEmpty().isSubsetOf(catalogue));
  }

  @Test
  void everyProblemOfThisServiceIsNamedSomewhere() {
    Set<String> named = new TreeSet<>();
    operations.forEach(it -> named.addAll(problems(it)));

    assertThat(named).containsAll(own.stream().map(OperationNotesContract::named).toList());
  }

  /** Members that the schema has, all that it requires, and words that it lists. */
  private void checkExample(String id, @Nullable JsonNode schema, @Nullable JsonNode example) {
    assertThat(example).as(id).isNotNull();
    if (schema == null || example.isNull()) {
      return;
    }
    JsonNode of =
        schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
    if (of.has("enum")) {
      assertThat(of.get("enum")).as(id).contains(example);
    }
    if (example.isArray()) {
      example.forEach(item -> checkExample(id, of.get("items"), item));
    }
    if (example.isObject() && of.has("properties")) {
      assertThat(names(of.get("properties"))).as(id).containsAll(names(example));
      of.path("required")
          .forEach(name -> assertThat(names(example)).as(id).contains(name.asText()));
      example
          .properties()
          .forEach(it -> checkExample(id, of.get("properties").get(it.getKey()), it.getValue()));
    }
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** The problems that an operation names, as status and code. */
  static Set<String> problems(JsonNode operation) {
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

  private static String named(ErrorCode error) {
    return error.status() + " " + error.code();
  }

  private static String id(JsonNode operation) {
    return operation.get("operationId").asText();
  }
}
