package io.shouyue.retention.site;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sites, told by identity-service. */
@Path("/v1/sites")
@Tag(name = "Sites")
public class SiteResource {

  private final SiteService sites;

  SiteResource(SiteService sites) {
    this.sites = sites;
  }

  /** Idempotent. */
  @PUT
  @Path("/{code}")
  @RolesAllowed(Roles.SERVICE)
  public void put(@PathParam("code") String code, @NotNull @Valid SiteRequest body) {
    if (!code.equals(body.code())) {
      throw new DomainException(
          CommonError.INVALID, new Violation("code", "mismatch", "code differs from the address"));
    }
    sites.register(body.toSite());
  }
}
