package io.shouyue.platform.web.openapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** The schemas that some answer holds, directly or within another. */
final class AnsweredSchemas {
  private static final String COMPONENT = "#/components/schemas/";

  private final OpenAPI document;
  private final Set<String> found = new TreeSet<>();
  private final Deque<Schema> open = new ArrayDeque<>();

  AnsweredSchemas(OpenAPI document) {
    this.document = document;
  }

  Set<String> names() {
    document.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .flatMap(AnsweredSchemas::bodies)
        .forEach(this::see);
    while (!open.isEmpty()) {
      parts(open.pop()).forEach(this::see);
    }
    return found;
  }

  private static Stream<Schema> bodies(Operation operation) {
    return operation.getResponses().getAPIResponses().values().stream()
        .map(answer -> answer.getContent())
        .filter(Objects::nonNull)
        .map(Content::getMediaTypes)
        .flatMap(types -> types.values().stream())
        .map(MediaType::getSchema);
  }

  private void see(@Nullable Schema schema) {
    if (schema == null) {
      return;
    }
    String ref = schema.getRef();
    if (ref == null) {
      open.push(schema);
    } else if (ref.startsWith(COMPONENT) && found.add(ref.substring(COMPONENT.length()))) {
      see(document.getComponents().getSchemas().get(ref.substring(COMPONENT.length())));
    }
  }

  private static Stream<@Nullable Schema> parts(Schema schema) {
    Stream<Schema> members =
        schema.getProperties() == null ? Stream.empty() : schema.getProperties().values().stream();
    Stream<Schema> alternatives =
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
            .filter(Objects::nonNull)
            .flatMap(all -> all.stream());
    return Stream.concat(
        Stream.concat(members, alternatives),
        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema()));
  }
}
