package io.shouyue.platform.web.openapi;

import io.shouyue.platform.web.problem.ProblemView;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/** Failures of every operation: one {@link ProblemView}, whatever the status. */
final class Problems {
  private static final String PROBLEM = "#/components/schemas/Problem";
  private static final String OTHERWISE = "default";

  private Problems() {}

  static void describe(OpenAPI document) {
    document
        .getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().values().forEach(Problems::describe));
  }

  private static void describe(Operation operation) {
    if (operation.getResponses() == null) {
      return;
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (isRefusal(status) && response.getContent() == null) {
                response.setContent(problem());
              }
            });
    operation
        .getResponses()
        .addAPIResponse(
            OTHERWISE,
            OASFactory.createAPIResponse()
                .description("Refused or failed; `code` says why")
                .content(problem()));
  }

  private static boolean isRefusal(String status) {
    return status.startsWith("4") || status.startsWith("5");
  }

  private static Content problem() {
    return OASFactory.createContent()
        .addMediaType(
            ProblemView.MEDIA_TYPE,
            OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM)));
  }
}
