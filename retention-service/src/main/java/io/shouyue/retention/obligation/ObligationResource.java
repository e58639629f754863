package io.shouyue.retention.obligation;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.retention.request.RequestAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is open between a person and the website before the account ends. */
@Path("/v1/requests/{id}/obligations")
@Tag(name = "Requests")
public class ObligationResource {

  private final RequestAccess access;
  private final ObligationService obligations;

  ObligationResource(RequestAccess access, ObligationService obligations) {
    this.access = access;
    this.obligations = obligations;
  }

  /** Not-found where the website was not asked. */
  @GET
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public ObligationsView get(@PathParam("id") String id) {
    return obligations
        .of(access.require(id).request())
        .map(ObligationsView::of)
        .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }

  /** The website's answer; a later one replaces it. */
  @PUT
  @RolesAllowed(Roles.SITE)
  public ObligationsView answer(
      @PathParam("id") String id, @NotNull @Valid ObligationsRequest body) {
    return ObligationsView.of(
        obligations.answer(access.require(id).request(), body.toObligations(), access.actor()));
  }

  /** The person gives up what they may. */
  @POST
  @Path("/{index}/waive")
  @RolesAllowed(Roles.SUBJECT)
  public ObligationsView waive(@PathParam("id") String id, @PathParam("index") @Min(0) int index) {
    return ObligationsView.of(
        obligations.waive(access.require(id).request(), index, access.actor()));
  }
}
