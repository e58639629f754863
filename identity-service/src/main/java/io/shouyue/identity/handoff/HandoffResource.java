package io.shouyue.identity.handoff;

import io.shouyue.identity.account.AccountService;
import io.shouyue.identity.keycloak.Named;
import io.shouyue.identity.site.SiteService;
import io.shouyue.identity.subject.SubjectAccess;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.idempotency.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Hand-offs as websites ask for them, and the way back as the person sees it. */
@Path("/v1/handoffs")
@Tag(name = "handoffs")
public class HandoffResource {
  private final Handoffs handoffs;
  private final HandoffCheckup checkup;
  private final AccountService accounts;
  private final SiteService sites;
  private final SubjectAccess access;
  private final SubjectDirectory directory;
  private final Idempotency idempotency;
  private final Caller caller;

  HandoffResource(
      Handoffs handoffs,
      HandoffCheckup checkup,
      AccountService accounts,
      SiteService sites,
      SubjectAccess access,
      SubjectDirectory directory,
      Idempotency idempotency,
      Caller caller) {
    this.handoffs = handoffs;
    this.checkup = checkup;
    this.accounts = accounts;
    this.sites = sites;
    this.access = access;
    this.directory = directory;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @ResponseStatus(201)
  @APIResponseSchema(value = HandoffView.class, responseCode = "201")
  @RolesAllowed(Roles.SITE)
  @Operation(
      operationId = "handOff",
      summary = "A url that signs the website's user in to the privacy centre, once")
  public HandoffView handOff(
      @NotNull @Valid HandoffRequest request,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @Nullable String acceptLanguage) {
    HandoffWish wish = checkup.check(caller.site(), request, Language.of(acceptLanguage));
    SubjectRef asked = access.inBody(request.subject());
    SubjectRef ref = directory.requireActive(asked.site(), asked.id());
    accounts.letIn(ref, Named.byHandOff(ref));
    return idempotency.once(
        caller.actor(),
        HandoffView.class,
        request,
        () -> HandoffView.of(handoffs.issue(ref, wish, caller.actor())));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.SUBJECT)
  @Operation(operationId = "getWayBack", summary = "Where the person who was handed over came from")
  public WayBackView wayBack(@PathParam("id") String id) {
    SubjectRef ref = access.inBody(null);
    return WayBackView.of(handoffs.returnUrl(ref, id), sites.require(ref.site()));
  }
}
