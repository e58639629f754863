package io.shouyue.identity.face;

import io.shouyue.identity.provider.SandboxFaceCheck;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The sandbox's page, with buttons where a vendor's has a camera. */
@Path("/public/sandbox/liveness/{token}")
@Tag(name = "sandbox")
@Produces("text/html; charset=UTF-8")
public class SandboxLivenessResource {
  private final SandboxFaceCheck sandbox;
  private final FaceSessions sessions;

  SandboxLivenessResource(SandboxFaceCheck sandbox, FaceSessions sessions) {
    this.sandbox = sandbox;
    this.sessions = sessions;
  }

  @GET
  @PermitAll
  @Operation(operationId = "showSandboxLiveness", summary = "The page of a sandbox session")
  public String show(
      @PathParam("token") String token,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @Nullable String acceptLanguage) {
    if (!sandbox.waits(token)) {
      throw new DomainException(CommonError.NOT_FOUND);
    }
    return new SandboxLivenessPage(Language.of(acceptLanguage)).question();
  }

  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(operationId = "pressSandboxLiveness", summary = "Chooses the outcome of the session")
  public String press(
      @PathParam("token") String token,
      @FormParam("outcome") @NotNull SandboxFaceCheck.Outcome outcome,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @Nullable String acceptLanguage) {
    if (!sandbox.press(token, outcome)) {
      throw new DomainException(CommonError.NOT_FOUND);
    }
    sessions.pursue(token);
    return new SandboxLivenessPage(Language.of(acceptLanguage)).done();
  }
}
