package io.shouyue.identity.site;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.idempotency.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Websites, for those who run the suite. */
@Path("/v1/sites")
@Tag(name = "sites")
public class SiteResource {
  private final SiteService sites;
  private final Idempotency idempotency;
  private final Caller caller;

  SiteResource(SiteService sites, Idempotency idempotency, Caller caller) {
    this.sites = sites;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** What the first transaction leaves behind. */
  record Claimed(String code) {}

  @POST
  @ResponseStatus(201)
  @APIResponseSchema(value = SiteCreatedView.class, responseCode = "201")
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "createSite",
      summary = "Makes a site with its key and its client credentials")
  public SiteCreatedView create(@NotNull @Valid SiteRequest request) {
    Claimed claimed =
        idempotency.once(
            caller.actor(),
            Claimed.class,
            request,
            () -> new Claimed(sites.claim(request.toSite())));
    return SiteCreatedView.of(sites.finish(claimed.code(), caller.actor()));
  }

  @GET
  @Path("/{code}")
  @RolesAllowed({Roles.OPERATOR, Roles.SERVICE})
  @Operation(operationId = "getSite", summary = "Shows a site")
  public SiteView get(@PathParam("code") String code) {
    return SiteView.of(sites.require(code));
  }
}
