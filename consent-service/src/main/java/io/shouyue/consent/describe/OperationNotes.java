package io.shouyue.consent.describe;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Adds what {@value #NOTES} notes of each operation by its id: what it does, an example of its
 * body, and the codes of its problems by status.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OperationNotes implements OASFilter {
  private static final String NOTES = "/META-INF/openapi-operations.json";
  private static final String PROBLEM = "#/components/schemas/Problem";
  private static final String PROBLEM_TYPE = "application/problem+json";

  private final Map<String, Json> notes = read();

  @Override
  public Operation filterOperation(Operation operation) {
    if (notes.get(operation.getOperationId()) instanceof Json.Obj note) {
      operation.setDescription(note.text("description"));
      Json example = note.members().get("example");
      if (example != null && operation.getRequestBody() != null) {
        operation
            .getRequestBody()
            .getContent()
            .getMediaTypes()
            .values()
            .forEach(type -> type.setExample(plain(example)));
      }
      ((Json.Obj) note.members().get("problems"))
          .members()
          .forEach(
              (status, codes) -> operation.getResponses().addAPIResponse(status, refusal(codes)));
    }
    return operation;
  }

  /** A fresh one each: what was there may be shared by several operations. */
  private static APIResponse refusal(Json codes) {
    String text =
        ((Json.Array) codes)
            .items().stream()
                .map(code -> "`" + ((Json.Text) code).value() + "`")
                .collect(Collectors.joining(", "));
    return OASFactory.createAPIResponse()
        .description(text)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    PROBLEM_TYPE,
                    OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM))));
  }

  private static @Nullable Object plain(Json value) {
    return switch (value) {
      case Json.Null none -> null;
      case Json.Bool bool -> bool.value();
      case Json.Num num -> number(num.value());
      case Json.Text text -> text.value();
      case Json.Array array -> array.items().stream().map(OperationNotes::plain).toList();
      case Json.Obj object -> {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> members.put(name, plain(member)));
        yield members;
      }
    };
  }

  private static Object number(double value) {
    return value == Math.rint(value) ? (Object) (long) value : (Object) value;
  }

  private static Map<String, Json> read() {
    try (InputStream in = OperationNotes.class.getResourceAsStream(NOTES)) {
      if (in == null) {
        throw new IllegalStateException(NOTES + " is missing");
      }
      return ((Json.Obj) JsonParser.parse(in.readAllBytes())).members();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
