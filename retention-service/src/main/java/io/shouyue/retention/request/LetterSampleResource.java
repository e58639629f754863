package io.shouyue.retention.request;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.site.SiteService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What requesters get to read, for those who answer for it. */
@Path("/v1/letters")
@Tag(name = "Desk")
public class LetterSampleResource {

  private final Caller caller;
  private final SiteService sites;

  LetterSampleResource(Caller caller, SiteService sites) {
    this.caller = caller;
    this.sites = sites;
  }

  /** Every letter that the service words by itself, in both languages, with made-up data. */
  @GET
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<LetterSampleView> list() {
    return new Page<>(LetterSamples.all(sites.require(caller.site()).contact()), null);
  }
}
