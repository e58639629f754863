package io.shouyue.retention.handover;

import io.shouyue.retention.site.SiteService;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where an export is fetched without an account. */
@Path("/public/{site}/requests/{number}/handover")
@Tag(name = "Public")
public class PublicHandoverResource {

  private final SiteService sites;
  private final Handover handover;

  PublicHandoverResource(SiteService sites, Handover handover) {
    this.sites = sites;
    this.handover = handover;
  }

  /** The export as a zip, for the code, once; by POST alone, because mail scanners open links. */
  @POST
  @Produces("application/zip")
  @PermitAll
  public RestResponse<byte[]> fetch(
      @PathParam("site") String site,
      @PathParam("number") String number,
      @NotNull @Valid HandoverRequest body) {
    sites.require(site);
    return RestResponse.ResponseBuilder.ok(
            handover.fetch(site, number, body.code(), body.password()))
        .header("Content-Disposition", "attachment; filename=\"copy-" + number + ".zip\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
