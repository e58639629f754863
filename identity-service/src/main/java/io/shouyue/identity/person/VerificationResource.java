package io.shouyue.identity.person;

import io.shouyue.identity.subject.SubjectAccess;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
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

/** Verifications of people. */
@Path("/v1/verifications")
@Tag(name = "verifications")
public class VerificationResource {
  private final VerificationService verifications;
  private final VerificationClaims claims;
  private final SubjectAccess access;
  private final SubjectDirectory directory;
  private final Idempotency idempotency;
  private final Caller caller;
  private final LegalClock clock;

  VerificationResource(
      VerificationService verifications,
      VerificationClaims claims,
      SubjectAccess access,
      SubjectDirectory directory,
      Idempotency idempotency,
      Caller caller,
      LegalClock clock) {
    this.verifications = verifications;
    this.claims = claims;
    this.access = access;
    this.directory = directory;
    this.idempotency = idempotency;
    this.caller = caller;
    this.clock = clock;
  }

  /** What the first transaction leaves behind; the answer is rebuilt from it. */
  record Claimed(String id) {}

  @POST
  @ResponseStatus(201)
  @APIResponseSchema(value = VerificationView.class, responseCode = "201")
  @RolesAllowed({Roles.SITE, Roles.SUBJECT})
  @Operation(
      operationId = "createVerification",
      summary = "Verifies a person by name and document number")
  public VerificationView create(
      @NotNull @Valid VerificationRequest request,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @Nullable String acceptLanguage) {
    ElementClaim claim = ElementCheckup.check(request, clock.today(), Language.of(acceptLanguage));
    SubjectRef asked = access.inBody(request.subject());
    SubjectRef ref = directory.requireActive(asked.site(), asked.id());
    Claimed claimed =
        idempotency.onceRequired(
            ref.site() + "/" + caller.actor(),
            Claimed.class,
            request,
            () -> new Claimed(claims.claim(ref, claim)));
    return VerificationView.of(verifications.check(ref, claimed.id(), claim, caller.actor()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.SITE, Roles.SUBJECT, Roles.DPO})
  @Operation(operationId = "getVerification", summary = "Shows a verification")
  public VerificationView get(@PathParam("id") String id) {
    Verification found = verifications.find(caller.site(), id);
    caller.requireSubjectAccess(found.subject());
    return VerificationView.of(found);
  }
}
