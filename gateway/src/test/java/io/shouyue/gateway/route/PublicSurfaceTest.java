package io.shouyue.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table against what the services say they offer. */
class PublicSurfaceTest {

  private static final Set<String> BETWEEN_SERVICES =
      Set.of(
          "GET /v1/sites",
          "PUT /v1/sites/x",
          "POST /v1/log/entries",
          "POST /v1/log/entries/batch",
          "PUT /v1/subjects/x/state",
          "PUT /v1/subjects/states",
          "PUT /v1/subjects/x/restrictions",
          "PUT /v1/subjects/ages",
          "DELETE /v1/subjects/x/keys/x",
          "GET /v1/key-standing",
          "GET /v1/subjects/x/cancellation-notice",
          "POST /v1/subjects/x/held-record",
          "GET /v1/subjects/x/account-fields",
          "POST /v1/subjects/x/account/corrections",
          "POST /v1/audit-events/batch",
          "POST /v1/messages/batch",
          "POST /handoff/ticket",
          "POST /handoff/token",
          "POST /handoff/person",
          "GET /handoff/jwks",
          "GET /handoff/.well-known/openid-configuration",
          "GET /v1/erasure-list",
          "POST /v1/erasure-list/replay");

  private final RouteTable table = new RouteTable();

  @ParameterizedTest
  @EnumSource(value = Service.class, mode = EnumSource.Mode.EXCLUDE, names = "KEYCLOAK")
  void everyOperationIsRoutedToItsServiceOrIsBetweenServices(Service service) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String operation : operations(service)) {
      String[] parts = operation.split(" ", 2);
      boolean routed =
          table.find(parts[0], parts[1]).filter(route -> route.service() == service).isPresent();
      if (routed == BETWEEN_SERVICES.contains(operation)) {
        wrong.add(operation);
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static List<String> operations(Service service) throws IOException {
    String folder = service.name().toLowerCase(Locale.ROOT) + "-service";
    JsonNode paths =
        new ObjectMapper().readTree(Path.of("..", folder, "openapi.json").toFile()).get("paths");
    List<String> operations = new ArrayList<>();
    paths
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            operations.add(
                                method.toUpperCase(Locale.ROOT)
                                    + " "
                                    + path.getKey().replaceAll("\\{[^}]+}", "x"))));
    return operations.stream().filter(o -> !o.startsWith("PARAMETERS")).toList();
  }
}
