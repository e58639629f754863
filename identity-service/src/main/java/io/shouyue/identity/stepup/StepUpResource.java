package io.shouyue.identity.stepup;

import io.shouyue.identity.identifier.Checked;
import io.shouyue.identity.identifier.DocumentNumber;
import io.shouyue.identity.identifier.DocumentNumbers;
import io.shouyue.identity.subject.SubjectAccess;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.personal.IdNumber;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
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
  private final SubjectAccess access;
  private final SubjectDirectory directory;
  private final Caller caller;
  private final LegalClock clock;

  StepUpResource(
      StepUpService stepUps,
      SubjectAccess access,
      SubjectDirectory directory,
      Caller caller,
      LegalClock clock) {
    this.stepUps = stepUps;
    this.access = access;
    this.directory = directory;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @ResponseStatus(201)
  @APIResponseSchema(value = StepUpView.class, responseCode = "201")
  @RolesAllowed({Roles.SUBJECT, Roles.SERVICE})
  @Operation(
      operationId = "attemptStepUp",
      summary = "Proves an identity by repeating an element that is held")
  public StepUpView attempt(
      @NotNull @Valid StepUpRequest request,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @Nullable String acceptLanguage) {
    SubjectRef asked = access.inBody(request.subject());
    IdNumber number = number(request, Language.of(acceptLanguage));
    SubjectRef ref = directory.requireActive(asked.site(), asked.id());
    StepUpService.Actor actor = new StepUpService.Actor(caller.actor(), caller.kind().name());
    return StepUpView.of(stepUps.attempt(ref, request.requestId(), number, actor));
  }

  private IdNumber number(StepUpRequest request, Language language) {
    return switch (DocumentNumbers.check(request.challenge().idNumber(), clock.today())) {
      case Checked.Ok<DocumentNumber>(DocumentNumber document) -> document.number();
      case Checked.Refused<DocumentNumber>(var fault) ->
          throw new DomainException(
              CommonError.INVALID,
              new Violation("challenge.idNumber", fault.code(), fault.message(language)));
    };
  }
}
