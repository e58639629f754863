package io.shouyue.retention.handover;

import io.shouyue.platform.web.auth.Roles;
import io.shouyue.retention.request.RequestAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Codes for those who have no account here. */
@Path("/v1/requests/{id}/handover")
@Tag(name = "Requests")
public class HandoverResource {

  private final RequestAccess access;
  private final Handover handover;

  HandoverResource(RequestAccess access, Handover handover) {
    this.access = access;
    this.handover = handover;
  }

  /** The person makes one for the recipient of a transfer, staff for a next of kin or an agent. */
  @POST
  @Path("/code")
  @RolesAllowed({Roles.SUBJECT, Roles.AGENT, Roles.DPO})
  public HandoverCodeView code(@PathParam("id") String id) {
    Handover.Code made = handover.code(access.require(id).request(), access.actor());
    return new HandoverCodeView(made.code(), made.validUntil());
  }
}
