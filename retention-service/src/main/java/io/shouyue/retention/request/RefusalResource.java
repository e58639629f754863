package io.shouyue.retention.request;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the second person says to a proposed refusal. */
@Path("/v1/requests/{id}/refusal")
@Tag(name = "Requests")
public class RefusalResource {

  private final MoveOrders orders;
  private final RefusalService refusals;
  private final RequestViews views;

  RefusalResource(MoveOrders orders, RefusalService refusals, RequestViews views) {
    this.orders = orders;
    this.refusals = refusals;
    this.views = views;
  }

  /** Refuses as proposed; 409 {@code two-people} for the proposer themselves. */
  @POST
  @Path("/approve")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public RequestView approve(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return views.of(refusals.approve(orders.of(id, ifMatch)), Language.of(language));
  }

  /** Drops the proposal. */
  @POST
  @Path("/reject")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public RequestView reject(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return views.of(refusals.reject(orders.of(id, ifMatch)), Language.of(language));
  }
}
