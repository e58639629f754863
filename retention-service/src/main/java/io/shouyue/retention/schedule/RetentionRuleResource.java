package io.shouyue.retention.schedule;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.etag.ETags;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.site.SiteService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Retention rules as versioned data. */
@Path("/v1/retention-rules")
@Tag(name = "Rules")
public class RetentionRuleResource {

  private final Caller caller;
  private final SiteService sites;
  private final CategoryRuleService categories;

  RetentionRuleResource(Caller caller, SiteService sites, CategoryRuleService categories) {
    this.caller = caller;
    this.sites = sites;
    this.categories = categories;
  }

  /**
   * The rules in force, that of a cancellation first, then each category's; a person reads them
   * before they cancel.
   */
  @GET
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR, Roles.SERVICE})
  public Page<RetentionRuleView> list() {
    return new Page<>(
        Stream.concat(
                Stream.of(RetentionRuleView.of(sites.rule(caller.site()))),
                categories.book(caller.site()).rules().stream().map(RetentionRuleView::of))
            .toList(),
        null);
  }

  /** Every version of a category's rule, the newest first. */
  @GET
  @Path("/{code}/versions")
  @RolesAllowed({Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<CategoryRuleView> versions(@PathParam("code") String code) {
    return new Page<>(
        categories.versions(caller.site(), code).stream().map(CategoryRuleView::of).toList(), null);
  }

  /** Makes the next version of a category's rule. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.DPO)
  public CategoryRuleView make(@NotNull @Valid CategoryRuleRequest body) {
    return CategoryRuleView.of(categories.make(caller.site(), body.toRule(), actor()));
  }

  /** The category's rule is in force no longer. */
  @POST
  @Path("/{code}/retire")
  @RolesAllowed(Roles.DPO)
  public CategoryRuleView retire(@PathParam("code") String code) {
    return CategoryRuleView.of(categories.retire(caller.site(), code, actor()));
  }

  /** Rules that cannot both be kept. */
  @GET
  @Path("/conflicts")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<RuleConflictView> conflicts() {
    return new Page<>(
        categories.book(caller.site()).conflicts().stream().map(RuleConflictView::of).toList(),
        null);
  }

  /** The officer says which of two rules counts; logged, and once. */
  @POST
  @Path("/conflicts/{conflict}/decision")
  @RolesAllowed(Roles.DPO)
  public RuleConflictView decide(
      @PathParam("conflict") String conflict, @NotNull @Valid RuleDecisionRequest body) {
    return RuleConflictView.of(
        categories.decide(caller.site(), conflict, body.rule(), body.reason(), actor()));
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
    return RetentionRuleView.of(sites.change(caller.site(), body.toRule(), actor()));
  }

  private Actor actor() {
    return new Actor(caller.actor(), caller.kind().name());
  }
}
