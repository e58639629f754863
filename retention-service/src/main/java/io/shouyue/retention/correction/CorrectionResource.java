package io.shouyue.retention.correction;

import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.request.RequestAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of each field that a request asked to have corrected. */
@Path("/v1/requests/{id}/corrections")
@Tag(name = "Requests")
public class CorrectionResource {

  private final RequestAccess access;
  private final CorrectionService corrections;

  CorrectionResource(RequestAccess access, CorrectionService corrections) {
    this.access = access;
    this.corrections = corrections;
  }

  /** In the order in which they were asked for; empty until it was granted. Holds no values. */
  @GET
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<CorrectionView> list(@PathParam("id") String id) {
    return new Page<>(
        corrections.of(access.require(id).request()).stream().map(CorrectionView::of).toList(),
        null);
  }
}
