package io.shouyue.consent.policy;

import io.shouyue.consent.Repeatable;
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

/** Policy documents and their versions: the DPO writes, sites and staff read. */
@Path("/v1/policies")
public class PolicyResource {
  private final PolicyService policies;
  private final PolicyPublication publication;
  private final Caller caller;
  private final Repeatable repeatable;

  PolicyResource(
      PolicyService policies, PolicyPublication publication, Caller caller, Repeatable repeatable) {
    this.policies = policies;
    this.publication = publication;
    this.caller = caller;
    this.repeatable = repeatable;
  }

  /** Makes a document. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.DPO)
  public PolicyView create(@Valid PolicyRequest request) {
    return repeatable.once(
        PolicyView.class,
        request,
        () ->
            PolicyView.of(
                policies.create(new Policy(caller.site(), request.document(), request.title()))));
  }

  /** The site's documents. */
  @GET
  @RolesAllowed({Roles.DPO, Roles.AGENT, Roles.AUDITOR, Roles.SITE})
  public Page<PolicyView> list() {
    return new Page<>(policies.policies(caller.site()).stream().map(PolicyView::of).toList(), null);
  }

  /** Drafts the next version. */
  @POST
  @Path("/{document}/versions")
  @ResponseStatus(201)
  @RolesAllowed(Roles.DPO)
  public PolicyVersionView draft(String document, @Valid PolicyVersionRequest request) {
    return repeatable.once(
        PolicyVersionView.class,
        request,
        () -> PolicyVersionView.of(policies.draft(caller.site(), document, request)));
  }

  /** Every version without its text, newest first. */
  @GET
  @Path("/{document}/versions")
  @RolesAllowed({Roles.DPO, Roles.AGENT, Roles.AUDITOR, Roles.SITE})
  public Page<PolicySummaryView> versions(String document) {
    return new Page<>(
        policies.versions(caller.site(), document).stream().map(PolicySummaryView::of).toList(),
        null);
  }

  /** One version with its text and, as ETag, its revision. */
  @GET
  @Path("/{document}/versions/{version}")
  @RolesAllowed({Roles.DPO, Roles.AGENT, Roles.AUDITOR, Roles.SITE})
  public RestResponse<PolicyVersionView> get(String document, int version) {
    return tagged(policies.version(caller.site(), document, version));
  }

  /** Edits a draft. */
  @PUT
  @Path("/{document}/versions/{version}")
  @RolesAllowed(Roles.DPO)
  public RestResponse<PolicyVersionView> edit(
      String document,
      int version,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid PolicyVersionRequest request) {
    return tagged(
        policies.edit(
            caller.site(),
            document,
            version,
            revision -> ETags.require(ifMatch, revision),
            request));
  }

  /** Publishes a draft for good. */
  @POST
  @Path("/{document}/versions/{version}/publish")
  @RolesAllowed(Roles.DPO)
  public PolicyVersionView publish(String document, int version) {
    return PolicyVersionView.of(publication.publish(caller.site(), document, version));
  }

  /** What publishing the draft now would bring about, or what publishing brought about. */
  @GET
  @Path("/{document}/versions/{version}/effect")
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public PolicyEffectView effect(String document, int version) {
    return PolicyEffectView.of(publication.preview(caller.site(), document, version));
  }

  private static RestResponse<PolicyVersionView> tagged(PolicyVersion version) {
    return RestResponse.ResponseBuilder.ok(PolicyVersionView.of(version))
        .header("ETag", ETags.of(version.revision()))
        .build();
  }
}
