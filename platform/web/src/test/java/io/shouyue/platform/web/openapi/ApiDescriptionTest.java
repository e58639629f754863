package io.shouyue.platform.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest {
  record Whole(String name, @Nullable Integer size, @Nullable Part part) {}

  record Part(String word) {}

  record Asked(@Nullable String name) {}

  static class Things {
    @ResponseStatus(201)
    public void make() {}
  }

  private final OpenAPI document = OASFactory.createOpenAPI();
  private final Operation make = OASFactory.createOperation().operationId("Things_make");

  @BeforeEach
  void describe() throws IOException {
    document.setComponents(
        OASFactory.createComponents()
            .addSchema("Whole", object("name", "size").addProperty("part", ref("Part")))
            .addSchema("Part2", object("word"))
            .addSchema("Part", object("word"))
            .addSchema("Asked", object("name"))
            .addSchema("Stranger", object("name")));
    make.setResponses(
        OASFactory.createAPIResponses()
            .addAPIResponse("200", OASFactory.createAPIResponse().content(json(ref("Whole"))))
            .addAPIResponse("403", OASFactory.createAPIResponse().description("Not allowed")));
    make.setRequestBody(OASFactory.createRequestBody().content(json(ref("Asked"))));
    document.setPaths(
        OASFactory.createPaths().addPathItem("/things", OASFactory.createPathItem().POST(make)));

    new ApiDescription(Index.of(Whole.class, Part.class, Asked.class, Things.class))
        .filterOpenAPI(document);
  }

  @Test
  void aSuccessStandsUnderTheStatusThatIsAnswered() {
    assertThat(make.getResponses().getAPIResponses()).containsOnlyKeys("201", "403", "default");
  }

  @Test
  void everyFailureIsAProblem() {
    for (String status : List.of("403", "default")) {
      assertThat(make.getResponses().getAPIResponse(status).getContent().getMediaTypes())
          .containsOnlyKeys("application/problem+json");
    }
  }

  @Test
  void membersOfAnswersAreAlwaysThereAndOnlyTheNullableMayBeNull() {
    Schema whole = schemas().get("Whole");

    assertThat(whole.getRequired()).containsExactlyInAnyOrder("name", "size", "part");
    assertThat(whole.getProperties().get("name").getType()).containsExactly(SchemaType.STRING);
    assertThat(whole.getProperties().get("size").getType())
        .containsExactly(SchemaType.STRING, SchemaType.NULL);
    assertThat(whole.getProperties().get("part").getAnyOf()).hasSize(2);
    assertThat(schemas().get("Part").getRequired()).containsExactly("word");
  }

  @Test
  void requestsKeepWhatTheirConstraintsSay() {
    assertThat(schemas().get("Asked").getRequired()).isNull();
    assertThat(schemas().get("Stranger").getRequired()).isNull();
  }

  private Map<String, Schema> schemas() {
    return document.getComponents().getSchemas();
  }

  private static Schema object(String... members) {
    Schema schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
    for (String member : members) {
      schema.addProperty(member, OASFactory.createSchema().addType(SchemaType.STRING));
    }
    return schema;
  }

  private static Schema ref(String name) {
    return OASFactory.createSchema().ref("#/components/schemas/" + name);
  }

  private static Content json(Schema schema) {
    return OASFactory.createContent()
        .addMediaType("application/json", OASFactory.createMediaType().schema(schema));
  }
}
