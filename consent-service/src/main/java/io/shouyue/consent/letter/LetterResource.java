package io.shouyue.consent.letter;

import io.quarkus.arc.All;
import io.shouyue.consent.site.Site;
import io.shouyue.consent.site.SiteService;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.letter.LetterSource;
import io.shouyue.platform.web.letter.LetterView;
import io.shouyue.platform.web.letter.Letters;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** What people get to read of this service, for those who answer for it. */
@Path("/v1/consent-letters")
public class LetterResource {
  private final Caller caller;
  private final SiteService sites;
  private final Letters<Site> letters;

  LetterResource(Caller caller, SiteService sites, @All List<LetterSource<Site>> sources) {
    this.caller = caller;
    this.sites = sites;
    this.letters = new Letters<>(sources);
  }

  /** Every letter that the service words by itself, with made-up data. */
  @GET
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<LetterView> list() {
    return letters.of(sites.require(caller.site()));
  }
}
