package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectAccess;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How well an identity is known. */
@Path("/v1/subjects/{id}/assurance")
@Tag(name = "assurance")
public class AssuranceResource {
  private final AssuranceService assurances;
  private final SubjectAccess access;
  private final SubjectDirectory directory;

  AssuranceResource(AssuranceService assurances, SubjectAccess access, SubjectDirectory directory) {
    this.assurances = assurances;
    this.access = access;
    this.directory = directory;
  }

  @GET
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.SERVICE})
  @Operation(
      operationId = "getAssurance",
      summary = "Level, method and masked name of a subject's verified identity")
  public AssuranceView get(@PathParam("id") String id) {
    SubjectRef asked = access.inPath(id);
    return AssuranceView.of(assurances.find(directory.requireReadable(asked.site(), asked.id())));
  }
}
