package io.shouyue.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/**
 * Every problem that an API test is answered with is one that the service's committed description
 * names for that operation. What any operation may say of a caller (401, 403), of a method (405) or
 * of itself (500) need not be named.
 */
public class DeclaredProblems implements QuarkusTestBeforeEachCallback, Filter {
  private static final Path DESCRIPTION = Path.of("openapi.json");
  private static final Set<Integer> OF_ALL = Set.of(401, 403, 405, 500);

  private final List<Declared> operations = read();

  private record Declared(String method, Pattern path, int fixed, Set<String> problems) {}

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    RestAssured.replaceFiltersWith(this);
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification response,
      FilterContext context) {
    Response answer = context.next(request, response);
    if (answer.contentType().startsWith("application/problem+json")
        && !OF_ALL.contains(answer.statusCode())) {
      String path = URI.create(request.getURI()).getRawPath();
      operations.stream()
          .filter(it -> it.method.equals(request.getMethod()) && it.path.matcher(path).matches())
          .max(Comparator.comparing(Declared::fixed))
          .ifPresent(
              it ->
                  Assertions.assertThat(it.problems)
                      .as("problems that openapi.json names for %s %s", it.method, it.path)
                      .contains(answer.statusCode() + " " + answer.path("code")));
    }
    return answer;
  }

  private static List<Declared> read() {
    if (!Files.exists(DESCRIPTION)) {
      return List.of();
    }
    try {
      JsonNode paths = new ObjectMapper().readTree(DESCRIPTION.toFile()).get("paths");
      return paths.properties().stream()
          .flatMap(
              path ->
                  path.getValue().properties().stream()
                      .flatMap(it -> declared(path.getKey(), it.getKey(), it.getValue())))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Declared> declared(String path, String method, JsonNode operation) {
    if (!operation.has("responses")) {
      return Stream.of();
    }
    String pattern = path.replaceAll("\\{[^}]+}", "[^/]+");
    return Stream.of(
        new Declared(
            method.toUpperCase(Locale.ROOT),
            Pattern.compile(pattern),
            path.replaceAll("\\{[^}]+}", "").length(),
            new HashSet<>(OperationNotesContract.problems(operation))));
  }
}
