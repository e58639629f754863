package io.shouyue.identity.verification;

import io.shouyue.identity.subject.SubjectAccess;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Verifications of people and enterprises, whichever the way. */
@Path("/v1/verifications")
@Tag(name = "verifications")
public class VerificationResource {
  private final VerificationMethods methods;
  private final SubjectAccess access;
  private final Caller caller;

  VerificationResource(VerificationMethods methods, SubjectAccess access, Caller caller) {
    this.methods = methods;
    this.access = access;
    this.caller = caller;
  }

  /** A person's own verifications that have not ended. */
  public record VerificationListView(List<VerificationView> items) {}

  @GET
  @RolesAllowed(Roles.SUBJECT)
  @Operation(
      operationId = "listOpenVerifications",
      summary = "The caller's own verifications that have not ended, newest first")
  public VerificationListView open() {
    SubjectRef self = access.inBody(null);
    return new VerificationListView(methods.open(self));
  }

  // A provider is waited for within the call: on a thread that costs next to nothing.
  @POST
  @RunOnVirtualThread
  @ResponseStatus(201)
  @APIResponseSchema(value = VerificationView.class, responseCode = "201")
  @RolesAllowed({Roles.SITE, Roles.SUBJECT})
  @Operation(
      operationId = "createVerification",
      summary = "Verifies a person by elements, or an enterprise by its account")
  public VerificationView create(
      @NotNull @Valid VerificationRequest request,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @Nullable String acceptLanguage) {
    var checked = methods.check(request, Language.of(acceptLanguage));
    return checked.begin(access.inBody(request.subject()), caller.actor());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.SITE, Roles.SUBJECT, Roles.DPO})
  @Operation(operationId = "getVerification", summary = "Shows a verification")
  public VerificationView get(@PathParam("id") String id) {
    return methods.find(caller.site(), id, caller::requireSubjectAccess);
  }

  @POST
  @Path("/{id}/amount")
  @RolesAllowed({Roles.SITE, Roles.SUBJECT})
  @Operation(
      operationId = "confirmAmount",
      summary = "Tells the amount that arrived; the third wrong one locks the verification")
  public VerificationView amount(
      @PathParam("id") String id,
      @NotNull @Valid AmountRequest request,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @Nullable String acceptLanguage) {
    VerificationView seen = get(id);
    methods.amount(caller.site(), seen, request.cents(Language.of(acceptLanguage)), caller.actor());
    return get(id);
  }
}
