package io.shouyue.retention.site;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.etag.ETags;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.audit.Actor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Retention rules as versioned data. */
@Path("/v1/retention-rules")
@Tag(name = "Rules")
public class RetentionRuleResource {

  private final Caller caller;
  private final SiteService sites;

  RetentionRuleResource(Caller caller, SiteService sites) {
    this.caller = caller;
    this.sites = sites;
  }

  /** The rules in force; a person reads them before they cancel. */
  @GET
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR, Roles.SERVICE})
  public Page<RetentionRuleView> list() {
    return new Page<>(List.of(RetentionRuleView.of(sites.rule(caller.site()))), null);
  }

  /** Makes the next version; cancellations under way keep to theirs. */
  @PUT
  @Path("/cancellation")
  @RolesAllowed(Roles.DPO)
  public RetentionRuleView put(
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid RetentionRuleRequest body) {
    if (ifMatch != null) {
      ETags.require(ifMatch, sites.rule(caller.site()).version());
    }
    Actor actor = new Actor(caller.actor(), caller.kind().name());
    return RetentionRuleView.of(sites.change(caller.site(), body.toRule(), actor));
  }
}
