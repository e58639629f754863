package io.shouyue.retention.grace;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.retention.request.RequestAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Until when a cancellation can be taken back; withdrawing the request does it. */
@Path("/v1/requests/{id}/grace")
@Tag(name = "Requests")
public class GraceResource {

  private final RequestAccess access;
  private final GraceService grace;

  GraceResource(RequestAccess access, GraceService grace) {
    this.access = access;
    this.grace = grace;
  }

  /** Not-found where there is no such time, and once it is over. */
  @GET
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public GraceView get(@PathParam("id") String id) {
    return grace
        .endsAt(access.require(id).request())
        .map(GraceView::new)
        .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }
}
