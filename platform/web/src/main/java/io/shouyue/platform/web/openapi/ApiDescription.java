package io.shouyue.platform.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/**
 * Completes the document that was read off the resources. Before any filter of a service: of equal
 * priority, either may come first, and the document would differ from build to build.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = ApiDescription.FIRST)
public class ApiDescription implements OASFilter {
  static final int FIRST = 100;

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
    Problems.describe(document);
  }
}
