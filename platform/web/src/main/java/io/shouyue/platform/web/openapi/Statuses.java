package io.shouyue.platform.web.openapi;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * Successes under the status that they are answered with: what {@link ResponseStatus} says is not
 * known to the scanner, which writes 200.
 */
final class Statuses {
  private static final String SCANNED = "200";

  private final Map<String, String> byOperation = new HashMap<>();

  Statuses(IndexView index) {
    for (AnnotationInstance status : index.getAnnotations(ResponseStatus.class)) {
      if (status.target().kind() == AnnotationTarget.Kind.METHOD) {
        byOperation.put(
            operation(status.target().asMethod()), Integer.toString(status.value().asInt()));
      }
    }
  }

  /** As {@code quarkus.smallrye-openapi.operation-id-strategy=class-method} names it. */
  private static String operation(MethodInfo method) {
    return method.declaringClass().simpleName() + "_" + method.name();
  }

  void describe(OpenAPI document) {
    document
        .getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().values().forEach(this::describe));
  }

  private void describe(Operation operation) {
    String status = byOperation.get(operation.getOperationId());
    APIResponses answers = operation.getResponses();
    if (status == null || answers == null || answers.getAPIResponse(SCANNED) == null) {
      return;
    }
    APIResponse success = answers.getAPIResponse(SCANNED);
    success.setDescription("201".equals(status) ? "Created" : "Done");
    answers.removeAPIResponse(SCANNED);
    answers.addAPIResponse(status, success);
  }
}
