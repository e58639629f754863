package io.shouyue.identity.stepup;

import io.shouyue.identity.subject.SubjectAccess;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Proof of identity for a rights request. */
@Path("/v1/step-ups")
@Tag(name = "step-ups")
public class StepUpResource {
  private final StepUpService stepUps;
  private final StepUpCodes codes;
  private final SubjectAccess access;
  private final SubjectDirectory directory;
  private final Caller caller;
  private final LegalClock clock;

  StepUpResource(
      StepUpService stepUps,
      StepUpCodes codes,
      SubjectAccess access,
      SubjectDirectory directory,
      Caller caller,
      LegalClock clock) {
    this.stepUps = stepUps;
    this.codes = codes;
    this.access = access;
    this.directory = directory;
    this.caller = caller;
    this.clock = clock;
  }

  /** Where a code went, and until when it counts. */
  public record StepUpCodeView(String sentTo, Instant expiresAt) {}

  @GET
  @Path("/of/{subject}")
  @RolesAllowed({Roles.SUBJECT, Roles.SERVICE})
  @Operation(
      operationId = "getStepUpWays",
      summary = "The ways to prove an identity with what is held, and what was proved today")
  public StepUpWaysView ways(@PathParam("subject") String subject) {
    SubjectRef asked = access.inPath(subject);
    SubjectRef ref = directory.requireReadable(asked.site(), asked.id());
    return StepUpWaysView.of(stepUps.ways(ref), stepUps.proofs(ref));
  }

  @POST
  @Path("/codes")
  @ResponseStatus(202)
  @APIResponseSchema(value = StepUpCodeView.class, responseCode = "202")
  @RolesAllowed({Roles.SUBJECT, Roles.SERVICE})
  @Operation(
      operationId = "sendStepUpCode",
      summary = "Sends a code to the mobile of the account; an earlier one no longer counts")
  public StepUpCodeView code(
      @NotNull @Valid StepUpCodeRequest request,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @Nullable String acceptLanguage) {
    StepUpCodes.Sent sent =
        codes.send(active(request.subject()), request.requestId(), Language.of(acceptLanguage));
    return new StepUpCodeView(sent.sentTo(), sent.expiresAt());
  }

  @POST
  @ResponseStatus(201)
  @APIResponseSchema(value = StepUpView.class, responseCode = "201")
  @RolesAllowed({Roles.SUBJECT, Roles.SERVICE})
  @Operation(
      operationId = "attemptStepUp",
      summary = "Proves an identity by a fresh sign-in, a code, or an element that is held")
  public StepUpView attempt(
      @NotNull @Valid StepUpRequest request,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @Nullable String acceptLanguage) {
    StepUpAnswer answer =
        StepUpCheckup.check(
            request.challenge(), caller.authTime(), clock.today(), Language.of(acceptLanguage));
    SubjectRef ref = active(request.subject());
    StepUpService.Actor actor = new StepUpService.Actor(caller.actor(), caller.kind().name());
    return StepUpView.of(
        stepUps.attempt(ref, request.requestId(), answer, actor), stepUps.ways(ref));
  }

  private SubjectRef active(@Nullable NamedSubject subject) {
    SubjectRef asked = access.inBody(subject);
    return directory.requireActive(asked.site(), asked.id());
  }
}
