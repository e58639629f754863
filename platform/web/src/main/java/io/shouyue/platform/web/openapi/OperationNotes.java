package io.shouyue.platform.web.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jspecify.annotations.Nullable;

/**
 * What a service notes of its operations in {@value #NOTES}, by their ids: what each does, an
 * example of its body, and the codes of its problems by status.
 */
final class OperationNotes {
  private static final String NOTES = "META-INF/openapi-operations.json";

  private final Map<String, Note> notes;

  /**
   * One operation's notes.
   *
   * @param example of the request's body; null without one
   * @param problems codes by status
   */
  record Note(String description, @Nullable Object example, Map<String, List<String>> problems) {}

  OperationNotes(Map<String, Note> notes) {
    this.notes = notes;
  }

  /** The notes of the service that is built; none where it has none. */
  static OperationNotes read() {
    ClassLoader service = Thread.currentThread().getContextClassLoader();
    try (InputStream in = service.getResourceAsStream(NOTES)) {
      return new OperationNotes(
          in == null ? Map.of() : new ObjectMapper().readValue(in, new TypeReference<>() {}));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void describe(OpenAPI document) {
    document
        .getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().values().forEach(this::describe));
  }

  private void describe(Operation operation) {
    Note note = notes.get(operation.getOperationId());
    if (note == null) {
      return;
    }
    operation.setDescription(note.description());
    if (note.example() != null && operation.getRequestBody() != null) {
      operation
          .getRequestBody()
          .getContent()
          .getMediaTypes()
          .values()
          .forEach(type -> type.setExample(note.example()));
    }
    note.problems()
        .forEach(
            (status, codes) ->
                operation
                    .getResponses()
                    .addAPIResponse(
                        status, OASFactory.createAPIResponse().description(named(codes))));
  }

  private static String named(List<String> codes) {
    return codes.stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
  }
}
