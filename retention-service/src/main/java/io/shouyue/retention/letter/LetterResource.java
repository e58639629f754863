package io.shouyue.retention.letter;

import io.quarkus.arc.All;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.letter.LetterSource;
import io.shouyue.platform.web.letter.LetterView;
import io.shouyue.platform.web.letter.Letters;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.site.Site;
import io.shouyue.retention.site.SiteService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people get to read, for those who answer for it. */
@Path("/v1/letters")
@Tag(name = "Desk")
public class LetterResource {

  private final Caller caller;
  private final SiteService sites;
  private final Letters<Site> letters;

  LetterResource(Caller caller, SiteService sites, @All List<LetterSource<Site>> sources) {
    this.caller = caller;
    this.sites = sites;
    this.letters = new Letters<>(sources);
  }

  /** Every letter that the service words by itself, in both languages, with made-up data. */
  @GET
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<LetterView> list() {
    return letters.of(sites.require(caller.site()));
  }
}
