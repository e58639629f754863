package io.shouyue.stack.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.StackException;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.api.Api;
import io.shouyue.stack.api.KeycloakTokens;
import io.shouyue.stack.status.StackStatus;
import io.shouyue.stack.status.StatusFile;
import java.io.PrintStream;

/**
 * {@code replay-erasures}: applies the erasure list again after a restore, which opens the gateway.
 * The gateway is closed meanwhile, so retention-service and Keycloak are asked directly.
 */
final class ReplayCommand {
  private static final int CLOSED = 503;

  private final PrintStream out;

  ReplayCommand(PrintStream out) {
    this.out = out;
  }

  void run(Workspace workspace) {
    StackStatus status = new StatusFile(workspace).require();
    Api operator = operator(status);
    JsonNode list = operator.get("/v1/erasure-list").expect(200).body();
    out.println(
        "  %d people on the erasure list, %d to be erased again"
            .formatted(list.path("entries").asInt(), list.path("pending").asInt()));
    while (list.path("pending").asInt() > 0) {
      list = operator.post("/v1/erasure-list/replay", "").expect(200).body();
      out.println("  %d left".formatted(list.path("pending").asInt()));
    }
    requireOpen(status.gateway());
    out.println("  Nobody erased is back; the gateway is open.");
  }

  private static void requireOpen(String gateway) {
    if (Api.anonymous(gateway).get("/log/vkey").status() == CLOSED) {
      throw new StackException("The gateway does not open; see ./shouyue logs gateway.");
    }
  }

  private static Api operator(StackStatus status) {
    StackStatus.Client client = status.client("operator");
    return Api.bearer(
            status.services().getOrDefault("retention-service", status.gateway()),
            KeycloakTokens.ofClient(status.realm(), client.id(), client::secret))
        .with("Shouyue-Site", "demo");
  }
}
