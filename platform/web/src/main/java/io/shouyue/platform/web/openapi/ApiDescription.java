package io.shouyue.platform.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** Completes the document that was read off the resources, with what the service notes of them. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {
  private final IndexView index;

  public ApiDescription(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null || document.getComponents() == null) {
      return;
    }
    new Statuses(index).describe(document);
    new AnswerMembers(index).describe(document);
    OperationNotes.read().describe(document);
    Problems.describe(document);
  }
}
