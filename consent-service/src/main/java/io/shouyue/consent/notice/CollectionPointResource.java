package io.shouyue.consent.notice;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.Repeatable;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.etag.ETags;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Collection points: the DPO writes, sites and staff read. */
@Path("/v1/collection-points")
public class CollectionPointResource {
  private final CollectionPointService points;
  private final Caller caller;
  private final Repeatable repeatable;

  CollectionPointResource(CollectionPointService points, Caller caller, Repeatable repeatable) {
    this.points = points;
    this.caller = caller;
    this.repeatable = repeatable;
  }

  /** Makes a collection point. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.DPO)
  public CollectionPointView create(@Valid CollectionPointRequest request) {
    return repeatable.once(
        CollectionPointView.class,
        request,
        () -> CollectionPointView.of(points.create(caller.site(), request)));
  }

  /** Those of the site. */
  @GET
  @RolesAllowed({Roles.DPO, Roles.AGENT, Roles.AUDITOR, Roles.SITE})
  public Page<CollectionPointView> list() {
    return new Page<>(
        points.all(caller.site()).stream().map(CollectionPointView::of).toList(), null);
  }

  /** One, with its revision as ETag. */
  @GET
  @Path("/{code}")
  @RolesAllowed({Roles.DPO, Roles.AGENT, Roles.AUDITOR, Roles.SITE})
  public RestResponse<CollectionPointView> get(String code) {
    return tagged(points.require(caller.site(), code));
  }

  /** Changes it from the next notice on. */
  @PUT
  @Path("/{code}")
  @RolesAllowed(Roles.DPO)
  public RestResponse<CollectionPointView> edit(
      String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid CollectionPointRequest request) {
    if (!code.equals(request.code())) {
      throw new ConsentException(CommonError.INVALID);
    }
    return tagged(
        points.edit(caller.site(), request, revision -> ETags.require(ifMatch, revision)));
  }

  private static RestResponse<CollectionPointView> tagged(CollectionPoint point) {
    return RestResponse.ResponseBuilder.ok(CollectionPointView.of(point))
        .header("ETag", ETags.of(point.revision()))
        .build();
  }
}
