package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectAccess;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.web.auth.Caller;
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
  private final Caller caller;

  AssuranceResource(
      AssuranceService assurances,
      SubjectAccess access,
      SubjectDirectory directory,
      Caller caller) {
    this.assurances = assurances;
    this.access = access;
    this.directory = directory;
    this.caller = caller;
  }

  /** A read by staff goes into the audit trail. */
  @GET
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.SERVICE, Roles.AGENT, Roles.DPO})
  @Operation(
      operationId = "getAssurance",
      summary = "Level, method and masked name of a subject's verified identity")
  public AssuranceView get(@PathParam("id") String id) {
    SubjectRef asked = access.inPath(id);
    SubjectRef ref = directory.requireReadable(asked.site(), asked.id());
    return AssuranceView.of(
        caller.isStaff() ? assurances.findForStaff(ref, caller.actor()) : assurances.find(ref));
  }
}
