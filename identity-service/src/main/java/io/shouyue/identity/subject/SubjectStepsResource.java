package io.shouyue.identity.subject;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Steps of several people at once; never routed by the gateway. */
@Path("/v1/subjects/states")
@Tag(name = "subjects")
public class SubjectStepsResource {
  private final SubjectSteps steps;
  private final Caller caller;

  SubjectStepsResource(SubjectSteps steps, Caller caller) {
    this.steps = steps;
    this.caller = caller;
  }

  @PUT
  @RolesAllowed(Roles.SERVICE)
  @Operation(
      operationId = "moveSubjects",
      summary = "Does a step of each of several people's plans; one that fails stops nobody else's")
  public StatesView move(@NotNull @Valid StatesRequest request) {
    if (!caller.clientId().equals(SubjectResource.RETENTION_SERVICE)) {
      throw new DomainException(CommonError.FORBIDDEN);
    }
    return new StatesView(steps.take(caller.site(), request.orders()));
  }
}
