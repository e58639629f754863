package io.shouyue.consent.site;

import io.shouyue.consent.ConsentException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** Sites, between services only. */
@Path("/v1/sites")
public class SiteResource {
  /** The one service that owns the registry of sites. */
  private static final String REGISTRY = "identity-service";

  private final SiteService sites;
  private final Caller caller;

  SiteResource(SiteService sites, Caller caller) {
    this.sites = sites;
    this.caller = caller;
  }

  /** Tells of a site; repeating it changes nothing. */
  @PUT
  @Path("/{code}")
  @RolesAllowed(Roles.SERVICE)
  public void put(String code, @Valid SiteRequest request) {
    if (!caller.clientId().equals(REGISTRY)) {
      throw new ConsentException(CommonError.FORBIDDEN);
    }
    if (!code.equals(request.code())) {
      throw new ConsentException(CommonError.INVALID);
    }
    sites.put(request.toSite());
  }

  /** Every site with its origins, for CORS at the gateway. */
  @GET
  @RolesAllowed(Roles.SERVICE)
  public Page<SiteView> list() {
    return new Page<>(sites.all().stream().map(SiteView::of).toList(), null);
  }
}
